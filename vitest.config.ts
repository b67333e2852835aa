import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import shared from './vitest.shared.config.ts';

/** What takes longest by far begins first: begun last, all else would be over long before. */
class PageFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isPage = ({ moduleId }: TestSpecification) => moduleId.endsWith('chromium.test.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isPage), ...sorted.filter((file) => !isPage(file))];
  }
}

/** All that a change is tested with at once; `npm run test:long` has the rest. */
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      include: ['test/**/*.test.ts'],
      exclude: [...configDefaults.exclude, 'test/**/*.long.test.ts'],
      sequence: { sequencer: PageFirst },
    },
  }),
);
