/** Marked as the tuning lines are. Sentences that are hard are in it on purpose, and stay even when the rules miss them. */
export const heldOutLines = `
MRN {r|3390127} has no allergies on file, the paper chart has two.
I cannot sign the note on mrn {r|00918273}.
Two charts again: MRN {r|6612008} and {r|6612010}.
Can someone unlock medical record {r|7740192}?
The transfer of patient no. {r|550318} failed.
pt id {r|8820174} is on the wrong unit list
Medical record # {r|0045512} prints upside down.
Her number in the record is {r|00482914}.
Lab results went to chart no. {r|B-220913}.
CSN {r|100238841} was discharged by mistake.
Hospital account {r|7700412893} is locked.
Please look at encounter {r|55120934}, the orders vanished.
Patient {r|00771204} is listed twice on the board.
The MRN is {r|9910442}.
No puedo abrir la historia {r|771920} desde urgencias.
HC {r|220145} y HC {r|220146} están mezcladas.
El paciente con NHC {r|4410092} no tiene pulsera.
N.º de historia clínica: {r|90012}
Número de expediente del paciente: {r|118204}.
Wristband says MRN {r|5512093}, screen says MRN {r|5512039}.
The last four are hidden, but {s|344-12-9087} is printed in full.
His social security number, {s|229-14-5567}, is in the subject line.
SSN={s|601223344}
social: {s|118-52-6630}
Please delete {s|733 20 1145} from the note, it is her social security number.
Employee or patient? {s|265-41-9902} was in the upload.
Her SSN ({s|412-60-1187}) fails the check.
El SSN {s|390-11-2045} no debería verse.
Seguro social: {s|508-77-3410}.
Registration keyed SSN {s|154-83-2290} for both twins.
She was born {b|June 9, 1971}, not 1917.
d.o.b {b|6/18/49}
Born on the {b|3rd of March 1950}, the form refuses her.
Sam Ortega, born {b|12/25/2001}, got the adult dose.
DOB on the band: {b|08/08/1980}.
Chart of Lillian Moore ({b|1/30/1944}) opens blank.
Newborn Baker, Leo ({b|2/27/2026}) has no chart.
Mr. Thomas Reed, {b|5 May 1959}, cannot log in to the portal.
Patient: Naomi Feld; {b|10/11/1966}; no results.
Her birthday is {b|4/4/1984} in one system and 4/5 in the other.
Date of birth was entered as {b|19.07.1930}.
f. nac. {b|02/11/1939}
Nacido en {b|1 de enero de 1971}, la edad sale negativa.
El Sr. Pablo Iglesias Mora ({b|9/9/1949}) figura como mujer.
fecha nac.: {b|30-04-1967}
Marta Gil Soto, nacida el {b|22/12/1983}, está duplicada.
The patient's wife is at {p|(630) 555-0128}.
Text him on {p|847-555-0193}.
Contact number in the chart: {p|224.555.0161}.
Her phone number is {p|(708) 555-0109}, the portal shows another.
patient called from {p|312 555 0136}, no answer since
Emergency contact {p|7735550147} is wrong.
Please ring Mrs. Novak, {p|815-555-0112}.
tel {p|555-0171}
Avisar a la hija, teléfono {p|687 110 204}.
Su móvil es {p|+52 55 5555 0142}.
Teléfono de contacto del paciente: {p|(787) 555-0133}.
Contactar con el familiar en el {p|634-55-01-22}.
She lives on {a|310 North Clark Street} and the cab was sent to the clinic.
Patient address: {a|6 Hawthorne Pl}, please correct.
His home is {a|2211 Lincoln Blvd, Apt. 9}.
Bills go to {a|58 Sunset Terrace}, but the patient moved.
Homecare visit at {a|1033 E. 9th Street} could not be routed.
Her mailing address, {a|902 Pine Ridge Road}, is cut off.
James Whitlock, {a|14 Acorn Way}, asked for his records.
Vive en {a|Avenida Libertad 220, piso 4}.
Domicilio del paciente: {a|calle de la Luna, 31}.
La dirección de su casa es {a|Plaza Nueva 5}.
Envíen el informe a su casa, {a|c/ Serrano 88}.
Ticket REQ0448120 waits since Monday.
The reader at door 12 shows error E-4471.
Interface engine 10.40.7.19 restarted at 03:12.
DNS 8.8.4.4 is blocked on the guest network.
Printer LBL-5E-02 prints half labels.
Extension 5-0171 rings forever.
Radiology reading room, x4418, no sound.
Please call me at ext 2290.
Update KB5040442 was rolled back on 7/12/2026.
Release 26.3.1 moves the refill button.
Firmware 1.12.2019 on the glucometers is too old.
Serial 412601187 is the fetal monitor.
Order 733201145 from the supplier arrived.
P/N 265-41-9902 does not fit the new cart.
SKU 118-52-6630 is discontinued.
Account 344-12-9087 in the general ledger is closed.
Tracking number 1Z999AA10123456784 says delivered.
Our contract number is 390-11-2045.
Compensation is reviewed on or before July 1, 2027.
The Agreement, dated 09/01/2024, is hereby amended.
Executed by Dr. Helen Marsh, 10/14/2026.
Chief of Staff: Robert Lang, 3/2/2026.
This clause was agreed with Dr. Samuel Ortiz on 04/04/2026.
Effective date: 1/1/2027; expiration date: 12/31/2029.
Physician shall give one hundred eighty (180) days' written notice.
Malpractice limits are $1,000,000 / $3,000,000.
Exhibit A-2 lists 14 locations.
Sections 3.1 to 3.4 contradict section 9.
Paragraph 5(b)(ii) cites 42 CFR 411.357.
The non-compete covers 15 miles for 24 months.
Call pay is $1,150 per 24 hours from 07/01/2026.
Notices: General Counsel, 900 Riverside Plaza, 4th Floor.
West Clinic moves to 2450 Meridian Street in June.
The ambulance entrance on 17 Harbor Street is closed.
Parking at 61 Grant Avenue is for staff only.
New fiber to 133 Mill Road is ready.
Vendor office: 5 Technology Drive, Suite 210.
The shuttle stops at 310 North Clark Street.
Vendor hotline 877-555-0140 is busy all day.
Report outages to (312) 555-0199.
Service desk 312-555-0100 or extension 2211.
Call Radiology at 312-555-0122 to reschedule downtime.
The answering service (630 555 0100) forwards to no one.
Fax machine 312-555-0188 is out of paper.
Poison control is 1-800-222-1222.
Dial 312 555 0111 to join, passcode 884120.
Interpreter line: 888-555-0156.
Reach the on-call cardiologist through the operator, 312-555-0101.
The MRN barcode is too small to scan.
MRN search returns nothing after five digits.
Is the MRN the same at both campuses?
We have 2 MRN formats since the merger.
Medical record numbers above 9999999 are cut off.
The patient ID label peels off in the freezer.
Patient number 1 on the waiting list gets no text.
Chart review of 40 patients took 3 hours.
Encounter type 7 is missing from the report.
Visit types 101 to 140 need new names.
SSN is masked, thank you.
Do not write a social security number in a ticket.
The date of birth column sorts as text.
Birth dates before 1930 turn into 2030.
Age is wrong when the birthday is February 29.
Phone number field accepts letters.
Addresses longer than 40 characters are cut.
Please add apartment number to the address form.
Patient portal shows the clinic's address twice.
Born out of need, this macro saves ten minutes.
The new tower opens on March 3, 2027.
Downtime on 4/12/2026 from 1 to 3 a.m.
Training on May 5, 6 and 7, 2026, room B-12.
Minutes of 2026-02-14: all items closed.
Since the upgrade of Oct 3, 2026 the list is empty.
Alice Monroe joins IT on 08/03/2026.
Thanks to Daniel Kim, 2/2/2026 went smoothly.
Last reviewed: Nora Beck, 05/20/2025.
Meeting with Luis Ortega, March 12, 2026, 10 a.m.
License of Dr. Emily Stone, 6/30/2027, must be renewed.
The server was bought in 2011 and patched on 12/12/2025.
CPT 76856 and 76857 are swapped.
LOINC 2345-7 maps to the wrong glucose.
Lot 229-14-55 of the test strips is recalled.
NDC 50580-600-02 is not in the cabinet.
UDI 00844588003288 cannot be scanned.
SNOMED 44054006 is missing.
Interface log 100238841 shows a timeout.
Port 8443 on 192.168.14.220 is closed.
IPv6 fe80::1ff:fe23:4567:890a is not routed.
GUID 3f2504e0-4f89-11d3-9a0c-0305e82c3301 repeats.
The batch of 55120934 rows took 12 minutes.
Case #00918273 at the vendor was reopened.
Users 1 to 500 are migrated, 501 to 1204 follow.
Wave 3 covers 640 devices in 12 units.
Bed 4-118 has no call light on the board.
The phone in 3-205 has no dial tone.
Cart 71 in hallway 9 does not charge.
Freezer 2 alarms at -78.5 degrees.
HC 2026 es el nombre del proyecto.
La versión 9/2026 corrige la impresión.
Incidencia 448120 cerrada sin respuesta.
El contrato 118204 con el proveedor vence el 30/06/2027.
La reunión con Carmen Vidal, 12/03/2026, se aplaza.
El anexo II, de 1 de enero de 2026, sustituye al anterior.
Llamar a soporte al 312 555 0100.
Teléfono de admisión: 312-555-0144.
Farmacia, extensión 4471, no contesta.
La clínica de la calle Serrano 88 abre en mayo.
El almacén de la avenida Libertad 220 está lleno.
¿Por qué se pide dos veces la fecha de nacimiento?
El número de historia no cabe en la etiqueta.
La máscara del seguro social funciona bien.
Equipo 771920 sin conexión en quirófano 4.
Factura 2026/90012 pendiente de firma.
The dose of 5 mg/1.73 m2 prints as 51.73.
Thank you to everyone on 4 West.
We need 12 more scanners before winter.
`;
