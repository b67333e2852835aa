/** Every exercise in English. */
export * as exerciseWords from '../../rooms/routines/exercises/words.en.ts';
