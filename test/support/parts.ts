import { meantBy } from '../../lambda/alexa/meant.ts';
import { variation } from '../../lambda/locales/variation.ts';
import { wordsFor } from '../../lambda/locales/words-for.ts';
import { withParts } from '../../lambda/parts.ts';
import { instant } from '../../lambda/time.ts';
import { rooms } from '../../lambda/turn/rooms.ts';

/** Pure code is tested with every part loaded that it may come upon, as after a while of talk. */
await withParts(() => {
  const words = wordsFor('en-US', variation('parts', {}).pick);
  const { library, routines } = { ...words };
  const questions = Object.values(rooms).flatMap((room) => [...room.questions]);
  const unresolved = { name: 'exercise', value: 'plank' };
  return [
    library.answers('ice'),
    routines.whatFor('plank'),
    questions.map(({ decidesSafety }) => decidesSafety),
    meantBy('SkipExerciseIntent', { exercise: unresolved }, instant(0)),
  ];
});
