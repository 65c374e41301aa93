import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser, howToGetOne } from '../../scripts/find-browser';
import type { Reading } from './reading';

/** Programs that can be measured; the others than ours are libraries that may not be installed. */
export type ReaderName = 'ours' | 'docx-preview' | 'mammoth';

/** The scripts that make readers. A library is imported by the bundle only, which is made with those that are installed. */
const scripts: Readonly<Record<ReaderName, readonly [imports: string, reader: string]>> = {
  ours: ["import { ourReader } from './page/our-reader';", 'ourReader'],
  'docx-preview': [
    "import * as docxPreview from 'docx-preview'; import { createDocxPreviewReader } from './page/docx-preview-reader';",
    'createDocxPreviewReader(docxPreview)'
  ],
  mammoth: [
    "import mammoth from 'mammoth'; import { createMammothReader } from './page/mammoth-reader';",
    'createMammothReader(mammoth)'
  ]
};

/** A browser in which files are read as in the page. */
export interface DocumentBrowser {
  readonly readers: readonly ReaderName[];
  read(reader: ReaderName, file: string): Promise<Reading>;
  close(): Promise<void>;
}

function isInstalled(library: string): boolean {
  try {
    createRequire(__filename).resolve(library);
    return true;
  } catch {
    // The measurement says so in its table.
    return false;
  }
}

/** One script with all readers, as `window.readFile`. */
async function bundleReaders(readers: readonly ReaderName[]): Promise<string> {
  const members = readers.map((name) => `${JSON.stringify(name)}: ${scripts[name][1]}`);
  const contents = [
    ...readers.map((name) => scripts[name][0]),
    "import { runReader } from './page/run-reader';",
    `const readers = { ${members.join(', ')} };`,
    'window.readFile = (reader, name) => runReader(readers[reader], name, "/file");'
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: __dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: { global: 'globalThis' }
  });
  return outputFiles[0]?.text ?? '';
}

interface ReadingWindow extends Window {
  readonly readFile: (reader: string, name: string) => Promise<Reading>;
}

/** Past this a file has stopped the page for good. */
const PATIENCE_MS = 30_000;

const stopped: Reading = {
  blocks: [],
  outline: [],
  gaps: [],
  milliseconds: PATIENCE_MS,
  longestTask: PATIENCE_MS,
  failure: 'The page stopped.'
};

/** Starts a browser with every reader that is installed. */
export async function openDocumentBrowser(): Promise<DocumentBrowser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(howToGetOne());
  const readers = (['ours', 'docx-preview', 'mammoth'] as const).filter((name) => name === 'ours' || isInstalled(name));
  const script = await bundleReaders(readers);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  let file = '';
  const openPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.route('**/*', async (route) => {
      const isFile = new URL(route.request().url()).pathname === '/file';
      if (isFile) await route.fulfill({ body: await readFile(file), contentType: 'application/octet-stream' });
      else await route.fulfill({ body: '<!doctype html><title>Documents</title>', contentType: 'text/html' });
    });
    await page.goto('http://localhost/');
    await page.addScriptTag({ content: script });
    return page;
  };
  const pages = [await openPage()];
  const readIn = async (page: Page, reader: ReaderName): Promise<Reading> => {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<Reading>((resolve) => {
      timer = setTimeout(() => resolve(stopped), PATIENCE_MS);
    });
    const reading = page.evaluate(([which, called]) => (window as unknown as ReadingWindow).readFile(which, called), [
      reader,
      path.basename(file)
    ] as const);
    // A page that ran out of memory is gone.
    const read = reading.catch((): Reading => stopped);
    try {
      return await Promise.race([read, patience]);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    readers,
    read: async (reader, name) => {
      file = name;
      const page = pages.pop() ?? (await openPage());
      const reading = await readIn(page, reader);
      if (reading === stopped) void page.close();
      else pages.push(page);
      return reading;
    },
    close: () => browser.close()
  };
}
