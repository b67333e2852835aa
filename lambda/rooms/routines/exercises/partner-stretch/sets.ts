import { type Exercise, eachSide, moving } from '../../sets.ts';

export const partnerStretch: Exercise = { ...eachSide(moving(30)), isOnFloor: true };
