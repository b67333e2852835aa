import type { InteractionModel } from './interaction-model.ts';
import type { FindMentions } from './mentions.ts';
import { learnResemblance } from './resemblance.ts';
import type { Meaning, SampleMatching } from './sample-matching.ts';
import type { Sample } from './samples.ts';
import type { SlotType } from './slot-types.ts';
import type { Utterance } from './words.ts';

/** From where on an unforeseen utterance is taken for what it resembles, 0 to 1 each. */
interface Bounds {
  /** How like an example it must be, to be taken for the same. */
  readonly likeness: number;
  /** How like it must be where the words around a slot of another intent fit as well. */
  readonly againstSample: number;
  /** How much of what is said the intent must make sense of. */
  readonly coverage: number;
}

/** Where whatever is not taken for a command is lost. */
const withoutOpenSpeech: Bounds = { likeness: 0.62, againstSample: 0.72, coverage: 0.5 };

/** Where it goes on as words: only what is hardly in doubt is a command. */
const besideOpenSpeech: Bounds = { likeness: 0.9, againstSample: 0.9, coverage: 0.8 };

/** The best reading of an utterance that nobody foresaw. */
interface Guess {
  /** What it is clearly meant to be. */
  readonly clear: Meaning | undefined;
  /** What it resembles most, however little. */
  readonly likest: (Meaning & { readonly likeness: number }) | undefined;
}

/** What is known of the commands of a model. */
interface Known {
  readonly commands: InteractionModel;
  readonly samples: readonly Sample[];
  readonly types: ReadonlyMap<string, SlotType>;
  readonly phrases: ReadonlyMap<string, string>;
  readonly finders: ReadonlyMap<string, FindMentions>;
}

/** Learns the commands of a model, to tell what is clearly one although no sample has it. */
export function learnCommands(
  { commands, samples, types, phrases, finders }: Known,
  matching: SampleMatching,
  hasOpenSpeech: boolean,
): (utterance: Utterance, today: string) => Guess {
  const resemble = learnResemblance(commands, samples, types, phrases, finders);
  const bounds = hasOpenSpeech ? besideOpenSpeech : withoutOpenSpeech;
  return (said, today) => {
    const loose = matching.loose(said, today);
    const likest = resemble(said, today);
    const isLike =
      likest !== undefined &&
      likest.likeness >= bounds.likeness &&
      likest.coverage >= bounds.coverage;
    // A slot open to any words must not swallow what another intent's samples would say.
    const isAnother = likest?.intent !== loose?.intent;
    const isForeseen =
      isLike &&
      (isAnother ? likest.allKnown && likest.likeness >= bounds.againstSample : likest.allOwn);
    const clear = loose !== undefined && !isForeseen ? loose : isLike ? likest : undefined;
    return { clear, likest };
  };
}
