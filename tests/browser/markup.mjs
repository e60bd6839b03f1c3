// Two checkers of HTML: html-validate, and the Nu checker of the W3C where there is Java.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { isExplained } from './explained.mjs';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

const CONFIG = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    'heading-level': ['error', { allowMultipleH1: false }],
    // How a template is written is no matter of what a page is; how long a title is is a matter of its author.
    'doctype-style': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
  },
};

export function markup(folder, pages) {
  const files = pages.map((page) => folder + page);
  const faults = [...validated(files), ...nu(files)].map((fault) => fault.replace(folder, ''));
  return faults.filter((fault) => !isExplained('markup', { html: fault }, fault));
}

function validated(files) {
  const checker = new HtmlValidate(new FileSystemConfigLoader(CONFIG));
  return files.flatMap((file) =>
    checker.validateFileSync(file).results.flatMap((result) =>
      result.messages.map((message) => `${file}:${message.line}: html-validate ${message.ruleId}: ${message.message}`),
    ),
  );
}

function nu(files) {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const options = ['--format', 'gnu', '--stdout', '--also-check-css', '--no-langdetect', '--Werror'];
  const ran = spawnSync('java', ['-Xss1m', '-jar', jar, ...options, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (ran.error) {
    // On a server everything is tried.
    if (process.env.CI) return ['the Nu checker was not tried: there is no Java'];
    console.error('NOT TRIED: the Nu checker, for which there is no Java');
    return [];
  }
  const faults = ran.stdout.split('\n').filter(Boolean).map((line) => line.replace(/^"file:([^"]*)":/, '$1: Nu '));
  return ran.status === 0 || faults.length ? faults : [`the Nu checker failed: ${ran.stderr}`];
}
