/**
 * Legal forms of companies as written behind their name, longest first where one holds another. A dot in capitals may be left
 * out, and a blank may stand behind it: `S.p.A.`, `SpA`.
 */
export const LEGAL_FORMS: readonly string[] =
  '(Pvt.) Ltd. | (Private) Limited | (Pty) Ltd. | (پرائیویٹ) لمیٹڈ | Pty. Limited | Pty. Ltd. | Pvt. Ltd. | Pte. Ltd. | Co., Ltd. | Co. Ltd. | Sdn. Bhd. | GmbH & Co. KG | GmbH & Co. KGaA | San. ve Tic. A.Ş. | San. ve Tic. Ltd. Şti. | Tic. ve San. A.Ş. | San. Tic. A.Ş. | Tic. Ltd. Şti. | Tic. A.Ş. | Ltd. Şti. | Ticaret A.Ş. | Sanayi ve Ticaret A.Ş. | Limited | Incorporated | Corporation | Ltd. | L.L.C. | LLC | L.L.P. | L.P. | Inc. | P.L.C. | plc | Corp. | Co. | GmbH | mbH | gGmbH | KGaA | AG | KG | OHG | e.V. | e.G. | SE | eG | Μ.Α.Ε. | Μ.Ι.Κ.Ε. | S.A. de C.V. | S.A.B. de C.V. | S. de R.L. de C.V. | S.A.R.L. | SASU | EURL | EIRELI | S/A | Ges.m.b.H. | e.U. | e.K. | GbR | ASBL | VZW | Private Limited | Pvt Ltd | PBC | o.p.s. | Sp. j. | ehf. | SARL | S.A.S. | S.A.U. | S.A.E. | S.A.L. | S.A. | S.L.U. | S.L. | S.p.A. | S.r.l. | SRL | S.c.r.l. | Lda. | Ltda | N.V. | B.V. | S.R.O. | s.r.o. | a.s. | v.o.s. | k.s. | Sp. z o.o. | sp. z o.o. | sp. k. | d.o.o. | d.d. | Kft. | Zrt. | Nyrt. | Bt. | A.Ş. | A.S. | AB | ASA | AS | A/S | ApS | Oy | Oyj | OÜ | UAB | SIA | Tbk. | Bhd. | Α.Ε. | ΑΕ | Ε.Π.Ε. | Ι.Κ.Ε. | ООД | ЕООД | АД | ЕАД | ТОО | ТОВ | д.о.о. | MMC | ASC | QSC | בע"מ | ש.מ. | ש.م.م. | ش.م.م. | ش.م.ل. | ذ.م.م. | ش.ذ.م.م. | प्राइवेट लिमिटेड | लिमिटेड | প্রাইভেট লিমিটেড | লিমিটেড | لمیٹڈ | 株式会社 | 有限公司 | 股份有限公司 | 주식회사'.split(
    ' | ',
  );

/** Legal forms that stand before the name. */
export const LEGAL_FORMS_BEFORE: readonly string[] =
  'ООО | ОАО | ЗАО | ПАО | АО | НАО | ТОВ | ПрАТ | ПП | ИП | ИД | ИА | РИА | ГК | PT | CV | 株式会社 | (株) | (주) | 주식회사 | 一般社団法人 | ТОО'.split(
    ' | ',
  );
