import { readsNotices } from '../notice-table.ts';

readsNotices(
  'English',
  [
    'Rights groups said the law may not be used to copy protesters’ phone data without a court order.',
    'The court ruled that the studio had reproduced the photographs without permission.',
    'Lawmakers voted to extend the arms embargo until March 2027.',
    'Embargo on grain shipments: what we know so far.',
    'The first 300 seats are reserved for residents, the mayor’s office said.',
    'This website uses cookies to personalise content and to analyse our traffic.',
    'The minister said the report may not be published before the election.',
    'She published the letters without the consent of the family, the lawsuit claims.',
    'Creative Commons was founded in 2001 and has offices in California.',
    '"No part of this book may be reproduced without permission," the prosecutor read aloud, quoting the first page.',
    'The hospital must obtain written consent before patient data may be stored or shared.',
    'Police killed the power to the block while editors waited outside.',
    'The drug may not be sold without a licence, the regulator said.',
    'Photo: A. Kowalska / Northern Light',
    'Advance copies: embargo for immediate release',
    'The union wants the right to copy its contract in full.',
  ],
  [
    {
      text: 'The copyright in this dispatch belongs to Millbrook News Co-operative; reproduction requires its prior agreement.',
      terms: ['copyright-claim', 'no-republication', 'prior-permission'],
      holder: 'Millbrook News Co-operative',
    },
    {
      text: 'Using this text to fine-tune language models is expressly forbidden.',
      terms: ['no-ai-tdm'],
      holder: null,
    },
    {
      text: 'EDITORS: FOR SUBSCRIBERS ONLY. NOT FOR USE IN NORWAY. NO ARCHIVING.',
      terms: ['subscription-required', 'territory-restricted', 'no-archive'],
      holder: null,
    },
    {
      text: 'Distributed by Lantern Wire Services under licence from The Valley Times.',
      terms: ['licensed-syndication'],
      holder: 'The Valley Times',
    },
    {
      text: 'KILL KILL KILL: Please disregard our story slugged BRIDGE-FLOOD; it must not be used in any form.',
      terms: ['withdrawn'],
      holder: null,
    },
    {
      text: 'Audio and text are for editorial use only and may not be resold.',
      terms: ['editorial-use-only', 'no-sales'],
      holder: null,
    },
    {
      text: 'No part of this report may be copied, stored in a retrieval system or passed on without the written consent of Fenland News Agency.',
      terms: ['no-republication', 'in-whole-or-part', 'no-storage', 'prior-permission', 'written-permission'],
      holder: 'Fenland News Agency',
    },
    {
      text: '(c) 2031 Harrow & Pike Ltd. All rights reserved.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Harrow & Pike Ltd.',
    },
    {
      text: 'The council met on Monday.\n© Tidewater Herald 2026',
      terms: ['copyright-claim'],
      holder: 'Tidewater Herald',
    },
    { text: 'EMBARGOED UNTIL 0001 GMT FRIDAY 6 MARCH', terms: ['embargo'], holder: null },
    {
      text: 'NO ARCHIVES. NO SALES. GERMANY OUT.',
      terms: ['no-archive', 'no-sales', 'territory-restricted'],
      holder: null,
    },
    {
      text: 'This story may be republished for free provided that it is credited to Delta Reporting and linked to the original.',
      terms: ['free-to-republish', 'attribution-required', 'link-required'],
      holder: 'Delta Reporting',
    },
    {
      text: 'This article is published under a Creative Commons Attribution-NoDerivatives 4.0 licence.',
      terms: ['cc-licence', 'attribution-required', 'no-derivatives'],
      holder: null,
    },
    {
      text: 'No part of this site may be used to train artificial intelligence systems. Text and data mining rights are reserved.',
      terms: ['no-ai-tdm', 'in-whole-or-part'],
      holder: null,
    },
    {
      text: 'Reprinted with permission from The Lakes Courier.',
      terms: ['used-with-permission'],
      holder: 'The Lakes Courier',
    },
    { text: 'For personal use only. Not for resale.', terms: ['personal-use-only', 'no-sales'], holder: null },
  ],
);
