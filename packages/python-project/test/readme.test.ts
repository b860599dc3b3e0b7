import { testReadme } from '../../../readme-example.ts';

testReadme(import.meta.dirname);
