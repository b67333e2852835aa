import type { Intent, Response } from 'ask-sdk-model';
import type { Asked } from '../language/dialog.ts';

/** What a skill says of a dialog: that Alexa carries it on, or what is asked with what it says. */
export type DialogDirective = { readonly intent: Intent | undefined } & (
  | { readonly kind: 'delegate' }
  | { readonly kind: 'ask'; readonly asked: Asked }
);

/** The first directive of a response that is about a dialog, if there is one. */
export function dialogIn({ directives = [] }: Response): DialogDirective | undefined {
  for (const directive of directives) {
    switch (directive.type) {
      case 'Dialog.Delegate':
        return { kind: 'delegate', intent: directive.updatedIntent };
      case 'Dialog.ElicitSlot': {
        const asked = { kind: 'elicit', slot: directive.slotToElicit } as const;
        return { kind: 'ask', asked, intent: directive.updatedIntent };
      }
      case 'Dialog.ConfirmSlot': {
        const asked = { kind: 'confirm-slot', slot: directive.slotToConfirm } as const;
        return { kind: 'ask', asked, intent: directive.updatedIntent };
      }
      case 'Dialog.ConfirmIntent':
        return { kind: 'ask', asked: { kind: 'confirm-intent' }, intent: directive.updatedIntent };
      default:
    }
  }
  return undefined;
}
