/** The permission that Alexa's reminders need. */
export const remindersScope = 'alexa::alerts:reminders:skill:readwrite';
