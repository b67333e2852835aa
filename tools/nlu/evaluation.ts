import type { slu } from 'ask-sdk-model';
import type { Understanding, Understood } from '../../simulator/language/understand.ts';
import type { Annotation } from './annotations.ts';

/** How one utterance was heard. */
export interface Judged {
  readonly annotation: Annotation;
  /** The intent with the values in its slots, as `HowToIntent exercise=squat`. */
  readonly heard: string;
  readonly heardIntent: string;
  readonly expected: string;
  /** The intent is right, and so is every slot that is expected. */
  readonly isRight: boolean;
}

/** Says every utterance of a set into an open session. */
export function evaluate(
  annotations: readonly Annotation[],
  { understand }: Understanding,
): readonly Judged[] {
  return annotations.map((annotation) => {
    const understood = understand(annotation.utterance, true, annotation.today);
    const heardIntent = intentOf(understood);
    const slots = slotsOf(understood);
    const wanted = Object.entries(annotation.slots);
    return {
      annotation,
      heard: written(heardIntent, slots),
      heardIntent,
      expected: written(annotation.intent, annotation.slots),
      isRight:
        heardIntent === annotation.intent &&
        wanted.every(([name, value]) => sameValues(slots[name] ?? '', value)),
    };
  });
}

/** The right ones among all, 0 to 1; of none, all are right. */
export function accuracyOf(judged: readonly Judged[]): number {
  return judged.length === 0 ? 1 : judged.filter(({ isRight }) => isRight).length / judged.length;
}

/** Alexa ends a session herself at "exit", as if the skill had been told to stop. */
function intentOf(understood: Understood): string {
  if (understood.kind === 'intent') return understood.intent.name;
  return understood.kind === 'exit' ? 'AMAZON.StopIntent' : understood.kind;
}

function slotsOf(understood: Understood): Readonly<Record<string, string>> {
  if (understood.kind !== 'intent') return {};
  return Object.fromEntries(
    Object.values(understood.intent.slots ?? {}).flatMap(({ name, slotValue }) => {
      const values = slotValue === undefined ? [] : simpleValues(slotValue).map(heardValue);
      return values.length === 0 ? [] : [[name, values.join(',')]];
    }),
  );
}

type SlotValue = NonNullable<
  NonNullable<Extract<Understood, { kind: 'intent' }>['intent']['slots']>[string]['slotValue']
>;
type SimpleValue = Extract<SlotValue, { type: 'Simple' }>;

function simpleValues(value: SlotValue): readonly SimpleValue[] {
  return value.type === 'Simple' ? [value] : (value.values ?? []).flatMap(simpleValues);
}

/** The id of a list entry; what was said where it is none; the value of one of Alexa's types. */
function heardValue({ value = '', resolutions }: SimpleValue): string {
  const entities: readonly slu.entityresolution.Value[] =
    resolutions?.resolutionsPerAuthority?.flatMap(({ values }) =>
      values.map((each) => each.value),
    ) ?? [];
  return entities[0]?.id ?? value;
}

/** Several values may be said in any order. */
function sameValues(one: string, other: string): boolean {
  const values = (text: string): string =>
    text
      .split(/\s*,\s*/)
      .toSorted()
      .join();
  return values(one) === values(other);
}

function written(intent: string, slots: Readonly<Record<string, string>>): string {
  return [intent, ...Object.entries(slots).map(([name, value]) => `${name}=${value}`)].join(' ');
}
