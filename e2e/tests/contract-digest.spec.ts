import JSZip from 'jszip';
import { expect, test } from '../fixtures';
import { ContractCommentsPage } from '../pages/contract-comments-page';
import { personWho } from '../people';

const physician = personWho('Physician');

/** The contract of the demo that is discussed at length, by the number of its item. */
const hospitalMedicine = 1;

test.describe('the contract comments', () => {
  test('leave the page as a Word document with every comment', async ({ workbenchPage }) => {
    const contracts = new ContractCommentsPage(workbenchPage);
    await contracts.openContract(hospitalMedicine, { as: physician });
    const { name, bytes } = await contracts.saveDigest('Word document');
    expect(name).toMatch(/^Comments on .*\.docx$/);
    const document = await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string');
    const said = /^\d+/.exec(await contracts.digest.getByText(/comments in reading order/).innerText())?.[0];
    expect(document?.match(/"CommentByline"/g)).toHaveLength(Number(said));
  });
});
