import { calmEndPage } from '@/components/keep/calm-end-page';

const { generateMetadata, CalmEndPage } = calmEndPage({
  path: 'forgotten',
  headline: 'keep.forgotten',
  text: 'keep.forgotten-text',
});

export { CalmEndPage as default, generateMetadata };
