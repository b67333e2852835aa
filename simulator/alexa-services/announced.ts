/** What Alexa says before the text of a reminder. */
const reminderOpening = "Here's your reminder:";

/** What Alexa says when a reminder rings. */
export const asReminder = (text: string): string => `${reminderOpening} ${text}`;

/** Whether something that Alexa announced is a reminder, and no timer. */
export const isReminder = (announced: string): boolean => announced.startsWith(reminderOpening);
