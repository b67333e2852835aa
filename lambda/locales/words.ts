import type { ConversationWords, MemoryWords } from '../rooms/conversation/words.ts';
import type { DoctorWords } from '../rooms/doctor/words.ts';
import type { IcingWords } from '../rooms/icing/words.ts';
import type { LadderWords } from '../rooms/ladder/words.ts';
import type { LibraryWords } from '../rooms/library/words.ts';
import type { PlanWords } from '../rooms/plan/words.ts';
import type { ProgressWords } from '../rooms/progress/words.ts';
import type { RemindersWords } from '../rooms/reminders/words.ts';
import type { RoutinesWords } from '../rooms/routines/words.ts';
import type { ScreenWords } from '../screen/words.ts';

/**
 * Every word the coach says, by the room that says it. A language that lacks one does not compile.
 * How the coach talks is told in docs/voice.md, and held to by test/locales/en/voice.test.ts.
 */
export interface Words {
  readonly conversation: ConversationWords;
  readonly routines: RoutinesWords;
  readonly icing: IcingWords;
  readonly doctor: DoctorWords;
  readonly plan: PlanWords;
  readonly progress: ProgressWords;
  readonly reminders: RemindersWords;
  readonly memory: MemoryWords;
  readonly ladder: LadderWords;
  readonly library: LibraryWords;
  readonly screen: ScreenWords;
}
