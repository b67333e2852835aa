import type { Component } from './component.ts';
import { graphic, type IconName } from './graphics.ts';
import { palette } from './palette.ts';
import { type Touchable, touchable } from './touchable.ts';

/** A round button with a sign on it; the screen's graphics must hold the icon by its name. */
export const iconButton = (
  what: Touchable & { readonly icon: IconName },
  size: number,
  isFirst: boolean,
): Component =>
  touchable(
    what,
    {
      type: 'Frame',
      width: size,
      height: size,
      borderRadius: size / 2,
      backgroundColor: isFirst ? palette.accent : palette.raised,
      item: {
        type: 'Container',
        width: size,
        height: size,
        alignItems: 'center',
        justifyContent: 'center',
        items: [graphic(what.icon, size * 0.5, size * 0.5)],
      },
    },
    { width: size, height: size },
  );
