const units: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  nil: 0,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/**
 * Words with number words as figures: "twenty five" is 25. "one" stays, as it is a pronoun as often
 * as a number.
 */
export function numberFrom(words: readonly string[]): readonly string[] {
  const figures: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const ten = tens[word];
    const unit = units[word];
    if (ten !== undefined) {
      const next = words[index + 1] ?? '';
      const added = next === 'one' ? 1 : (units[next] ?? 0);
      if (added > 0 && added < 10) index += 1;
      figures.push(String(ten + (added < 10 ? added : 0)));
    } else if (unit !== undefined) figures.push(String(unit));
    else figures.push(word);
  }
  return figures;
}
