/** What whoever certifies the skill has to know, in at most 4000 characters. */
export const testingInstructions = (spoken: string): string =>
  `No account, device or payment is needed. Everything works by voice alone; a screen adds pictures and buttons.

1. Opening: "Alexa, open ${spoken}". At the first opening the skill says that it gives no medical advice. Say "ready" for a warm-up.
2. Guided exercise: a block of exercises plays for up to four minutes with the microphone shut. To speak in the middle of it use the wake word: "Alexa, next", "Alexa, repeat", "Alexa, pause", "Alexa, how many are left". After a block the skill asks a question and listens.
3. In one sentence: "Alexa, ask ${spoken} to start my warm-up", "Alexa, ask ${spoken} to set an ice timer", "Alexa, ask ${spoken} how long is left".
4. Ice: before the first round the skill asks in three questions whether something speaks against ice; answer each with "no", then say "it's on" when asked. Timers: it asks once for the permission to set timers. With a no, or on a device without timers, it still knows the time left: "Alexa, ask ${spoken} how long is left".
5. Reminders: "remind me to do strength on Tuesdays and Fridays at seven". The skill asks morning or evening where that is not clear, says when the reminder rings and how often, and sets it only after a "yes" to that; with the first one Alexa asks for the permission to set reminders. "What reminders do I have", "move it to eight", again with a "yes", and "stop reminding me", which deletes them. With a no to the permission everything else works.
6. "Should I see a doctor" asks about signs, one at a time. It names no condition, sends people to a doctor or to emergency care where a sign calls for it, and never says that somebody may run. The answers are kept in the session only and are gone with it; none is stored or logged.
7. Voices: with voice profiles, each recognized person has a place of their own. With none recognized, everybody shares one.
8. Data: "what do you know about me" says what is kept, "forget everything about me" deletes it after a yes. Disabling the skill deletes it as well.
9. "Help", "stop", "cancel" and "repeat" work at any moment.`;
