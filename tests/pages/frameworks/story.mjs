/** What the pages of all frameworks show first. `before`, `name` and `after` are text nodes of their own. */
export const story = {
  title: 'Japan and the United States talk about command posts',
  paragraphs: [
    { id: 'chiefs', before: 'Defense Secretary ', name: 'Pete Hegseth', after: ' came to Tokyo to speak about U.S. Forces Japan and the alliance.', reads: 3 },
    { id: 'fighters', before: 'Fighters fly from ', name: 'Kadena Air Base', after: ' in Okinawa, which has asked for fewer of them.', reads: 5 },
    { id: 'carrier', before: 'The carrier sails from ', name: 'Yokosuka', after: ' under the security treaty between the two countries.', reads: 8 },
    { id: 'money', before: 'Talks on the cost begin soon, said ', name: 'Sanae Takaichi', after: ', the prime minister of Japan, about American bases.', reads: 13 },
  ],
};
