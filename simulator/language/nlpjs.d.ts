// What the simulator uses of nlp.js, which ships no types of its own.

declare module '@nlpjs/lang-en' {
  export class StemmerEn {
    constructor(container: object);
    stemWord(word: string): string;
  }

  export class StopwordsEn {
    constructor(container: object);
    isStopword(word: string): boolean;
  }
}
