import { calmEndPage } from '@/components/keep/calm-end-page';

const { generateMetadata, CalmEndPage } = calmEndPage('forgotten', 'keep.forgotten');

export { CalmEndPage as default, generateMetadata };
