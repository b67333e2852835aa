import { type Calls, one } from './values.ts';

export const screen: Calls<'screen'> = {
  tapped: one(['Say yes, or just say stop.', 'You can say anything.']),
};
