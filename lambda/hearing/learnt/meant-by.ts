import type { Meant, Plain } from '../heard.ts';
import { renamed } from '../labels.ts';
import { commandMeant, daysHeard, quantityIn } from '../meaning.ts';
import { bareNumberIn } from '../quantities.ts';
import type { Sentence } from '../sentence.ts';
import {
  equipments,
  levelsTold,
  reasonsAgainstIce,
  routineNames,
  sides,
  topicNames,
} from '../vocabulary.ts';
import { exercisesMeant, routineMeant } from '../wishes.ts';

const none = { kind: 'none' } as const;

/** What is known by its name where it is one of some names. */
function namedIn<Id extends string>(names: readonly Id[], id: string | undefined) {
  const found = names.find((name) => name === id);
  return found === undefined ? undefined : ({ kind: 'known', id: found } as const);
}

const kinds = new Map(Object.entries(renamed).map(([kind, label]) => [label, kind]));

/** For how long, or since when, as far as figures and names of days tell. */
function quantityOf(sentence: Sentence): Meant {
  const quantity = quantityIn(sentence);
  return quantity?.kind === 'how-long' ? quantity : { kind: 'how-long', days: daysHeard(sentence) };
}

/** What a notion means in a sentence, with the figures and names that the sentence has for it. */
export function meantBy(notion: string, sentence: Sentence): Meant | undefined {
  const [field = notion, id] = notion.split(':');
  switch (field) {
    case 'start': {
      const routine = namedIn(routineNames, id);
      return routine && routineMeant(routine.id, sentence);
    }
    case 'topic': {
      const topic = namedIn(topicNames, id);
      return topic && { kind: 'topic', topic };
    }
    case 'elsewhere': {
      const topic = namedIn(topicNames, id);
      return topic && { kind: 'elsewhere', field: topic.id };
    }
    case 'reason': {
      const reason = namedIn(reasonsAgainstIce, id);
      return reason && { kind: 'ice-reason', reason };
    }
    case 'equipment': {
      const equipment = namedIn(equipments, id);
      return equipment && { kind: 'equipment', equipment };
    }
    case 'level': {
      const level = namedIn(levelsTold, id);
      return level && { kind: 'level', level: level.id };
    }
    case 'side': {
      const side = namedIn(sides, id);
      return side && { kind: 'side', side };
    }
    case 'skip':
    case 'how-to': {
      const exercise = exercisesMeant(sentence)[0]?.meant;
      const isNamed = exercise?.kind === 'skip' || exercise?.kind === 'how-to';
      return { kind: field, exercise: isNamed ? exercise.exercise : none };
    }
    case 'number': {
      const quantity = quantityIn(sentence);
      return quantity?.kind === 'number'
        ? quantity
        : { kind: 'number', count: bareNumberIn(sentence.words) };
    }
    case 'days':
      return quantityOf(sentence);
    case 'week-count':
      return { kind: 'how-many-this-week', routine: none };
    case 'ice':
      if (id === 'set' || id === 'add' || id === 'since') {
        return commandMeant({ set: 'set-ice', add: 'add-ice', since: 'ice-since' }[id], sentence);
      }
      return { kind: kinds.get(notion) as Plain };
    case 'is-it-normal':
    case 'shorter':
    case 'longer':
    case 'previous':
    case 'pain':
    case 'injury':
      return commandMeant(field, sentence);
    default:
      return { kind: (kinds.get(notion) ?? notion) as Plain };
  }
}
