// HubSpot's own client library against the server at BASEURL: prints what it made of each answer, one JSON line each.
// usage: node hubspot_client.cjs TOOLS BASEURL TOKEN
const [, , tools, basePath, accessToken] = process.argv;
const {Client} = require(tools + '/node_modules/@hubspot/api-client');
const hubspot = new Client({accessToken, basePath});

const say = (value) => console.log(JSON.stringify(value));

async function refused(call) {
  try {
    await call();
    return {refused: false};
  } catch (error) {
    return {refused: true, code: error.code, category: error.body && error.body.category};
  }
}

function input(email, properties) {
  return {id: email, idProperty: 'email', objectWriteTraceId: 'trace-' + email, properties: {email, ...properties}};
}

async function main() {
  const first = await hubspot.crm.contacts.batchApi.upsert({inputs: [input('ada@mail.test', {firstname: 'Ada'})]});
  say({status: first.status, new: first.results[0]._new, dated: first.results[0].createdAt instanceof Date});

  const both = await hubspot.crm.contacts.batchApi.upsert(
      {inputs: [input('ada@mail.test', {firstname: 'Augusta'}), input('bad@mail.test', {firstname: 'Bad'})]});
  say({status: both.status, updated: both.results.map((one) => one._new), errors: both.errors.map((one) => one.category)});

  const ada = await hubspot.crm.contacts.basicApi.getById(
      'ada@mail.test', ['email', 'firstname'], undefined, undefined, undefined, 'email');
  say({firstname: ada.properties.firstname, sameId: ada.id === first.results[0].id});

  const note = await hubspot.crm.objects.notes.basicApi.create({
    properties: {hs_timestamp: '2026-03-02T08:00:00.000Z', hs_note_body: 'Met at the fair'},
    associations: [{to: {id: ada.id}, types: [{associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 202}]}],
  });
  const read = await hubspot.crm.objects.notes.batchApi.read(
      {inputs: [{id: note.id}], properties: ['hs_note_body'], propertiesWithHistory: []});
  say({note: read.results[0].properties.hs_note_body});

  say(await refused(() => hubspot.crm.contacts.basicApi.getById(
      'nobody@mail.test', ['email'], undefined, undefined, undefined, 'email')));
  hubspot.setAccessToken('pat-wrong');
  say(await refused(() => hubspot.crm.contacts.batchApi.upsert({inputs: [input('ada@mail.test', {})]})));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
