import { configure } from '@testing-library/react';

/** What is expected to appear has most of a test's five seconds; a machine that compiles on the side is slower than one. */
configure({ asyncUtilTimeout: 4_000 });
