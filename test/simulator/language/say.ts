const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Says a whole number from 0 to 999,999 in words. */
export function sayNumber(value: number): string {
  if (value >= 1000) {
    return withRest(`${sayNumber(Math.floor(value / 1000))} thousand`, value % 1000);
  }
  if (value >= 100) {
    return withRest(`${sayNumber(Math.floor(value / 100))} hundred`, value % 100);
  }
  return value < 20 ? `${SMALL[value]}` : withRest(`${TENS[Math.floor(value / 10)]}`, value % 10);
}

function withRest(said: string, rest: number): string {
  return rest === 0 ? said : `${said} ${sayNumber(rest)}`;
}
