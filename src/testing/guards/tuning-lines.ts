/** Identifiers are in braces with the letter of their kind: r record number, s social security, b birth date, p phone, a address. */
export const tuningLines = `
The chart for MRN {r|00482913} will not open on 4 West.
Please merge MRN {r|1234567} into the newer chart.
mrn:{r|7712093} shows someone else's allergies
Medical record number {r|A-1234567} has two wristbands.
The label printed medical record no. {r|88120344} twice.
Patient ID {r|99120034} is missing from the worklist.
Wrong picture under patient number {r|20-118842}.
Chart number {r|5540921} opens read-only for residents.
MRN# {r|00671123} cannot be scanned at the bedside.
Orders for MRNs {r|4402918} and {r|4402919} were swapped.
The encounter number {r|300481927} was closed too early.
Visit number {r|7719204} never reached billing.
Patient account number {r|620014477} shows the wrong payer.
FIN {r|8841200931} is stuck in registration.
La historia clínica n.º {r|483920} no abre en la planta 3.
NHC {r|1029384} aparece duplicado en la lista.
El número de historia {r|5567120} tiene dos alergias distintas.
Número de paciente {r|771203} sin resultados de laboratorio.
El expediente clínico {r|448120} se quedó bloqueado.
The record of MRN {r|00310987}, DOB {b|4/12/1961}, was opened twice.
Her social is {s|219-09-9999}, the portal still refuses it.
SSN {s|123-45-6789} was typed into the comment field.
ssn: {s|123456789} is shown on the face sheet
Registration saved social security number {s|345 67 8901} in the notes.
The fax had {s|401-22-7788} on its first page.
Someone pasted {s|512-33-0921} into the ticket.
Soc sec no. {s|287-65-4320} prints on the wristband.
El número de seguridad social {s|456-78-9012} quedó en el comentario.
Su seguro social es {s|321-54-9876} y no coincide.
SSN is {s|678-12-3456}, MRN is {r|3320918}.
DOB {b|4/12/1961} does not match the wristband.
The patient was born on {b|March 3, 1950} and the form shows 1905.
date of birth: {b|1987-06-30} cannot be edited
Birth date {b|12.05.1944} is read as December.
Results of John Carver ({b|04/12/1961}) are missing.
Ann Whitfield, {b|7/9/1938}, has two charts.
Mother Elena Prado, d.o.b. {b|02-14-1990}, was discharged.
Patient Grace Holm ({b|11/02/2019}) is not on the list.
Birthdate is {b|Jan 5, 1972} on one screen only.
The baby, born {b|3/1/2026}, has no wristband label.
Nacida el {b|3 de marzo de 1950}, sale con otra edad.
Fecha de nacimiento {b|14/02/1948} mal impresa en la pulsera.
La paciente Rosa Medina ({b|21/08/1955}) no aparece.
El paciente nació el {b|5 de mayo de 1962} según el formulario.
DOB: {b|09/30/52}, please correct it.
Call the patient at {p|(312) 555-0142} when the fix is in.
Her daughter can be reached at {p|312-555-0177}.
His cell is {p|312.555.0119}, he waits for the portal code.
Patient phone {p|3125550133} is rejected by the form.
The mother left her number, {p|(773) 555-0165}.
Reminder texts go to {p|+1 312 555 0150} although he moved.
call her back at {p|555-0142}
Mobile: {p|872 555 0188} belongs to the wrong chart.
La paciente dejó su teléfono {p|612 345 678}.
Llamar al hijo al {p|+34 655 123 987} cuando funcione.
El móvil de la paciente es {p|699 12 34 56}.
The patient lives at {a|1420 Elm Street, Apt 4B} and gets no mail.
Home address {a|77 Orchard Lane} prints without the city.
Her address is {a|2309 W. Maple Avenue} and the form cuts it.
Mail for patient Carl Jensen, {a|18 Birch Court}, came back.
He resides at {a|905 South Harbor Drive}.
Discharge papers went to {a|44 Willow Rd., Unit 12}, where she no longer lives.
La paciente vive en la {a|calle Mayor 12, 3.º B}.
Su domicilio es {a|Avenida de la Paz 48}.
Dirección del paciente: {a|C/ Olmos, 7}.
Reside en {a|Paseo del Prado 15} y no recibe las cartas.
Patient moved from {a|12 Cedar Street} last week.
Ticket INC0012345 was closed without an answer.
Error 0x80070005 on printer HP-4014 in the pharmacy.
Server 10.12.140.22 does not answer since 6 a.m.
Call the help desk at extension 4-2211.
Badge 123456 is rejected at the north door.
Windows 11 23H2, build 22631.4460, breaks the scanner.
Version 4.12.1961 of the client asks for a password twice.
Since 11/21/2026 the badge reader beeps three times.
Clause 4.2.1 takes effect on January 1, 2027.
The agreement with Dr. Alan Reyes (effective 01/01/2027) has no cap.
Signed by Maria Lopez, 11/21/2026.
Section 12.3.4 refers to Exhibit B, dated March 3, 2025.
The term ends on 12/31/2028 unless renewed ninety (90) days before.
Room 2-114 has no network since the move.
Asset 300481927 is a cart on 5 East.
Serial number 219099999 belongs to the infusion pump.
Part number 123-45-6789 is out of stock at the vendor.
Purchase order 4500123456 was approved.
KB5031354 fails with error 0x800f0922.
The VLAN 4012 uses 172.16.20.0/24.
MAC 00:1A:2B:3C:4D:5E is not registered.
The MRN field is empty on the label.
How do I search by medical record number?
The medical record number must have 8 digits.
Where do I find the patient ID on the new screen?
The chart number column is too narrow.
The SSN field should be masked on the face sheet.
Do we still ask for the social security number at registration?
Date of birth is required before the order can be signed.
The birth date prints as month/day/year.
Patient phone numbers lose their country code.
Please add the patient's home address to the discharge form.
The vendor's hotline is 1-800-555-0199, option 3.
Help desk: (312) 555-0100, around the clock.
Pharmacy can be called at 312-555-0110.
For on-call IT dial 312-555-0104.
Main line of the clinic: (312) 555-0101.
Vendor support, phone 800-555-0123, asks for the contract number.
Fax referrals to 312-555-0105.
The conference bridge is 1-888-555-0177, code 4410923.
North Campus, 1200 Lakeview Avenue, gets new switches.
The clinic at 455 Hospital Drive opens in May.
Notices go to Legal, 1200 Lakeview Avenue, Suite 300.
The data center on 88 Industrial Road loses power on Sunday.
Deliver the carts to dock 3, 1200 Lakeview Avenue.
This Agreement is made on June 1, 2026 between the hospital and the physician.
Physician shall provide call coverage on no more than one in four weekends.
The base compensation is $285,000 per year.
Work RVU rate rises from 52.40 to 54.10.
Amendment 2, signed 03/15/2026, replaces section 5.
Dr. Priya Nair asked for this on 11/02/2026.
As Owen Gallagher wrote on March 3, 2026, the rollout waits.
Reviewed by Keiko Arai (02/11/2026).
Approved: Patrick Osei, 1/15/2026.
Go-live moved from 4/12/2026 to 5/3/2026.
The outage of 2026-03-02 lasted 45 minutes.
Backups run at 02:30, retention is 35 days.
Update 2026.11.3 changes the tab order.
The label printer ZT411 prints 203 dpi instead of 300.
Change request CHG0040182 waits for clinical testing.
Interface HL7 ADT-A08 stopped at message 48291334.
ICD-10 code J45.909 is missing from the favorites.
CPT 99213 is mapped to the wrong charge.
NDC 0093-7424-56 scans as unknown.
The order set 1128 lists the old dose.
DRG 470 reports are late again.
NPI 1093817465 is assigned to the wrong clinic.
Invoice 2026-004417 covers three licences.
Licence key A1B2C-D3E4F-5678 has expired.
Cost center 410-55-2200 pays for the cables.
GL account 123-40-5678 was used instead.
The form asks for a phone number twice.
Two people share badge 00482913.
Job 88120344 in the print queue is stuck.
Message ID 20-118842 was not delivered.
Case 07712093 with the vendor is open since May.
Queue 5540921 holds 214 faxes.
The password for account svc-print-01 expires in 14 days.
Screen 3 of 7 hangs after the second click.
Page 312, line 55, says 142 days.
We tested 312 of 555 devices, 142 failed.
Scan took 312.55 seconds for 142 pages.
Add rooms 312-318 to the map.
Nurse station 5 West, ext. 50142.
My desk phone is 4-0142 and it is dead.
The pager 0142 does not beep.
Conference room 555 seats 12.
Bed 12-04 shows as occupied.
The cable 77 meters long runs along Orchard corridor.
We need 18 carts for Birch wing.
Elevator 2 at Maple entrance is out.
El ticket INC0098123 sigue abierto.
La impresora de la sala 2-114 no imprime desde el 21/11/2026.
El servidor 10.20.30.40 no responde.
El contrato con la Dra. Elena Ruiz empieza el 01/01/2027.
Firmado por Jorge Salas, 15/03/2026.
La cláusula 7.3 vence el 31 de diciembre de 2028.
¿Dónde se busca por historia clínica?
El campo de fecha de nacimiento es obligatorio.
El expediente 4471/2026 de contratación está en legal.
Soporte del proveedor: teléfono 900 123 456.
Centralita del hospital: 912 345 678.
La extensión de farmacia es 50142.
El edificio de la calle Hospital 3 cambia de red.
La versión 12.4.2026 borra los favoritos.
Pedido 4500987654 aprobado por finanzas.
El lector de tarjetas de la puerta 7 falla.
La caja 219 de cables está en el sótano.
Hay que renovar 45 licencias antes del 30/06/2027.
Gracias a todos los que ayudaron el 3 de marzo de 2026.
The scanner reads the wristband but not the barcode on the bag.
Who is the liaison for the outpatient clinic?
Thank you, the fix of last Tuesday works.
`;
