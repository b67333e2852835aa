import { hear } from '../../lambda/hearing/hear.ts';
import { labelsOf } from '../../lambda/hearing/labels.ts';

/** What is heard in a sentence, as the labels that people read. */
export const heardIn = (words: string): readonly string[] => labelsOf(hear(words));
