/**
 * Marked as the tuning lines are. Written when the rules stood, by looking for where they would fail. The rules learned from
 * some of them since, and are held to no bar by the rest: they say what the guard does not see, and where it cries wolf.
 */
export const hardLines = `
Pull up {r|00482915} please, she is waiting at the desk.
It is the one ending in 2915, the full number is {r|00482915}.
M.R.N. {r|4471920} prints without the dash.
Med rec {r|8810223} is locked by someone in coding.
The gentleman in 4-118, {r|7730915}, has no armband.
MRN was {r|66 120 481} on the old system.
Last four of the social are 4471, the whole is {s|287654320}.
{s|345.67.8901} is what registration typed as the social.
He gave {s|401 22-7788} at the desk.
Thomas Reed {b|5/5/1959} cannot log in.
thomas reed ({b|05/05/1959}) has no results
Her mother turned 80 on {b|February 2, 2026}.
{b|4/12/1961} is the DOB, not 4/21.
A man of 64, birthday {b|Apr 12} of {b|1961}, waits for his letter.
Two-year-old Mia Brandt, {b|6/1/2024}, has an adult wristband.
She is at {p|555 0142} most evenings.
Reach Mr. Brandt through the clinic or at {p|(312) 555-0168}.
The daughter works at the hospital pharmacy, {p|312-555-0169}.
Number to text: {p|312/555/0142}.
Call {p|three one two, 555, 0142} after six.
Send it to {a|14 Elm}, the yellow house.
Mrs. Novak, {a|P.O. Box 118, Oak Falls}, gets no mail.
{a|Rural Route 2, Box 40} is what the form shows for her.
He is in Elm Street now, {a|number 14}.
Doctor Emilia Vance, 4/12/1961, founded the library.
Our building, named for John Mercer (1/2/1904), has no signal.
Founded by Anna Holt, 3/3/1921, the chapel needs Wi-Fi.
The badge office called her about asset 312-555-0142.
My own cell is 312-555-0177, call when the server is back.
I am at home today, 312-555-0178.
Her office is at 1200 Lakeview Avenue now.
His new desk is at 88 Industrial Road, second floor.
Patients enter through 310 North Clark Street.
The patient lounge is at 17 Harbor Street.
Encounter 48291334 messages failed in the interface.
Chart 20261 is the financial chart of accounts.
The visit 10482 was the surveyor's.
Medical records 10000 to 20000 are being scanned.
Patient 1000000 was celebrated with a cake.
Ms. Prado will be on 312-555-0104, the conference line.
Dr. Ortiz was born to teach, 9/1/2026 is his first day.
Released by birth date, 1/1/1950 first, the slots filled at once.
Sample data: MRN 00000000, DOB 01/01/1900.
The example in the manual shows 123-45-6789.
Number 219-09-9999 is printed on the sample card.
`;
