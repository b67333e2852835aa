/** What a skill shows to Alexa's services: from a session it may do more than from an event. */
export const accessTokens = { inSession: 'simulated-session', outOfSession: 'simulated-event' };
