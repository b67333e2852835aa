import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Room } from '../../lambda/turn/room.ts';
import { rooms } from '../../lambda/turn/rooms.ts';

const folder = join(import.meta.dirname, '../../lambda/rooms');

/** The rooms that stand in parts. */
const later = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'room.ts')));

const doors: Readonly<Record<string, Room>> = rooms;

it('some rooms stand in parts', () => {
  expect(later.length).toBeGreaterThan(1);
});

describe.each(later)('the door of %s', (name) => {
  it('names every question of the room and all that it answers', async () => {
    const { [name]: room }: Record<string, Room> = await import(`${folder}/${name}/room.ts`);
    const abouts = (each: Room | undefined) => each?.questions.map(({ about }) => about).toSorted();
    const kinds = (each: Room | undefined) => Object.keys(each?.business ?? {}).toSorted();
    expect(abouts(doors[name])).toEqual(abouts(room));
    expect(kinds(doors[name])).toEqual(kinds(room));
  });
});
