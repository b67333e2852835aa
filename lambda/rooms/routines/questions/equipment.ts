import { equipments } from '../../../hearing/vocabulary.ts';
import type { Choice } from '../../../screen/touchable.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { equipmentQuestion } from '../asking.ts';
import { noteEquipment } from '../equipment.ts';

const choices = ({ words }: Turn): readonly Choice[] =>
  equipments.map((equipment) => ({
    id: equipment,
    text: words.routines.screen.equipment(equipment),
    label: words.routines.screen.equipment(equipment),
    says: { kind: 'equipment', equipment: { kind: 'known', id: equipment } },
  }));

export const whichEquipment = question({
  about: 'equipment',
  parameters: nothingMore,
  decidesSafety: false,
  offers: 'going-on',
  asks: (turn) => equipmentQuestion(turn),
  inShort: ({ words }) => words.routines.equipmentInShort(),
  hint: ({ words }, _nothing, nth, isShort) => words.routines.hint('equipment', nth, isShort),
  why: ({ words }) => words.routines.why('equipment'),
  touch: choices,
  hears: {
    yes: () => undefined,
    no: (turn) => noteEquipment(turn, 'none', true),
    unsure: () => undefined,
    equipment: (turn, _nothing, { equipment }) =>
      equipment.kind === 'known' ? noteEquipment(turn, equipment.id, true) : undefined,
  },
});
