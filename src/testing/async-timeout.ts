import { configure } from '@testing-library/react';

/** How long a test waits for what it expects to appear; a machine that compiles on the side is slower than one second. */
configure({ asyncUtilTimeout: 15_000 });
