/** As much of apl-viewhost-web 1.4.0, which ships no types, as the screen uses. */
interface AplContent {
  addData(name: string, json: string): void;
}

interface AplSendEvent {
  readonly arguments: readonly unknown[];
  readonly source: { readonly handler?: string; readonly id?: string };
}

interface AplRendererInstance {
  /** When it was last touched: a mouse is ignored for half a second from then. */
  lastPointerEventTimestamp: number;
  init(): Promise<void>;
  destroy(preserveContext?: boolean): void;
}

/** The engine of the renderer, compiled by Emscripten. */
declare const Module: { readonly calledRun?: boolean };

declare const AplRenderer: {
  initEngine(): Promise<void>;
  readonly Content: { create(json: string): AplContent };
  readonly default: {
    create(options: {
      readonly content: AplContent;
      readonly view: HTMLElement;
      readonly environment: {
        readonly agentName: string;
        readonly agentVersion: string;
        readonly allowOpenUrl: boolean;
        readonly disallowVideo: boolean;
      };
      readonly viewport: {
        readonly width: number;
        readonly height: number;
        readonly dpi: number;
        readonly shape: 'ROUND' | 'RECTANGLE';
        readonly isRound: boolean;
        readonly mode: 'HUB' | 'TV';
        readonly theme: 'dark';
      };
      readonly mode: 'HUB' | 'TV';
      readonly theme: 'dark';
      readonly utcTime: number;
      readonly localTimeAdjustment: number;
      readonly onSendEvent: (event: AplSendEvent) => void;
    }): AplRendererInstance;
  };
};
