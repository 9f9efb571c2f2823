// Generated from openapi/connections.yaml by drata-spec.
// Do not edit: change openapi/upstream.yaml or a correction, then run `pnpm generate`.
// @ts-nocheck
import { deepEqual, formats, type GeneratedChecks, lengthOf, type UncheckedFormat } from '@drata-connections/contract-validator/runtime';

const request = (() => {
const c0 = validate20;
const schema31 = {"$id":"check:request:0","$ref":"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/0/schema"};
const schema33 = {"type":"number","minimum":1,"maximum":50,"default":20};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:0" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if((typeof data == "number") && (isFinite(data))){
if(data > 50 || isNaN(data)){
validate20.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/0/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate20.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/0/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/0/schema/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c1 = validate22;
const schema34 = {"$id":"check:request:1","$ref":"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/1/schema"};
const schema35 = {"type":"number","minimum":1,"default":1};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
validate22.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/1/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
else {
validate22.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/1/schema/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c2 = validate23;
const schema36 = {"$id":"check:request:2","$ref":"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/2/schema"};
const schema37 = {"type":"array","items":{"$ref":"#/components/schemas/ProviderTypeEnum"}};
const schema38 = {"type":"string","description":"What kind of system a connection serves.","enum":["BACKGROUND_CHECK","CODEBASE","COMMUNICATION","CRM","CSPM","CUSTOM","CYBER_INSURANCE","DIGITAL_SIGNATURE","EDR","ENTERPRISE_SSO","EXTERNAL_POLICY","HRIS","IDENTITY","INFRASTRUCTURE","MDM","OBSERVABILITY","SECURITY_TRAINING","SINGLE_SIGN_ON","TICKETING","USER_ACCESS_REVIEW","VERSION_CONTROL","VULNERABILITY"],"title":"ProviderType"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(typeof data0 !== "string"){
validate24.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/ProviderTypeEnum/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((((((((((((data0 === "BACKGROUND_CHECK") || (data0 === "CODEBASE")) || (data0 === "COMMUNICATION")) || (data0 === "CRM")) || (data0 === "CSPM")) || (data0 === "CUSTOM")) || (data0 === "CYBER_INSURANCE")) || (data0 === "DIGITAL_SIGNATURE")) || (data0 === "EDR")) || (data0 === "ENTERPRISE_SSO")) || (data0 === "EXTERNAL_POLICY")) || (data0 === "HRIS")) || (data0 === "IDENTITY")) || (data0 === "INFRASTRUCTURE")) || (data0 === "MDM")) || (data0 === "OBSERVABILITY")) || (data0 === "SECURITY_TRAINING")) || (data0 === "SINGLE_SIGN_ON")) || (data0 === "TICKETING")) || (data0 === "USER_ACCESS_REVIEW")) || (data0 === "VERSION_CONTROL")) || (data0 === "VULNERABILITY"))){
validate24.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/ProviderTypeEnum/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:2" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const c3 = validate26;
const schema39 = {"$id":"check:request:3","$ref":"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/3/schema"};
const schema40 = {"type":"string","enum":["CONNECTED_AT","CONNECTION_CLIENT_TYPE","CONNECTION_PROVIDER_TYPE","CONNECTION_STATE","CREATED_AT"],"default":"CREATED_AT","title":"ConnectionSort"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:3" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate26.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/3/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "CONNECTED_AT") || (data === "CONNECTION_CLIENT_TYPE")) || (data === "CONNECTION_PROVIDER_TYPE")) || (data === "CONNECTION_STATE")) || (data === "CREATED_AT"))){
validate26.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/3/schema/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c4 = validate27;
const schema41 = {"$id":"check:request:4","$ref":"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/4/schema"};
const schema42 = {"type":"string","enum":["ASC","DESC"],"default":"ASC","title":"SortDirection"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:4" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate27.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/4/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "ASC") || (data === "DESC"))){
validate27.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/4/schema/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c5 = validate28;
const schema43 = {"$id":"check:request:5","$ref":"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/5/schema"};
const schema44 = {"type":"string","enum":["ACTIVE","CONFIGURED_PENDING_CONFIRMATION","IN_PROGRESS","MISCONFIGURED"],"title":"ConnectionState"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:5" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate28.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/5/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "ACTIVE") || (data === "CONFIGURED_PENDING_CONFIRMATION")) || (data === "IN_PROGRESS")) || (data === "MISCONFIGURED"))){
validate28.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/paths/~1connections/get/parameters/5/schema/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c6 = validate29;
const schema45 = {"$id":"check:request:6","$ref":"https://contract.invalid/openapi.json#/components/schemas/PersonnelFileUpload"};
const schema46 = {"type":"object","description":"A full snapshot of the company's people, as a file.","required":["file"],"properties":{"file":{"type":"string","format":"binary","description":"The CSV file, with a header row; whoever is missing from it is treated as gone.","x-csv":{"row":"#/components/schemas/PersonnelDataPublicDto","true":["1","yes","true"],"false":["0","no","false"],"columns":[{"name":"id","property":"id","required":true,"verified":true},{"name":"first_name","property":"firstName","required":true,"verified":true},{"name":"last_name","property":"lastName","required":true,"verified":true},{"name":"email","property":"email","required":true,"verified":true},{"name":"avatar_url","property":"avatarUrl","required":false,"verified":true},{"name":"is_contractor","property":"contractor","required":true,"verified":true},{"name":"mfa","property":"isMfaEnabled","required":true,"verified":true},{"name":"job_title","property":"jobTitle","required":false,"verified":true},{"name":"start_date","property":"date","required":false,"verified":false},{"name":"customer_id","property":"customerId","required":false,"verified":false}]}}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:6" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate29.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelFileUpload/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.file !== undefined){
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(!(typeof data.file === "string")){
validate29.errors = [{instancePath:instancePath+"/file",schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelFileUpload/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelFileUpload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"file":true},"dynamicProps":false,"dynamicItems":false};

const c7 = validate30;
const schema47 = {"$id":"check:request:7","$ref":"https://contract.invalid/openapi.json#/components/schemas/PersonnelUpload"};
const schema48 = {"type":"object","description":"A full snapshot of the company's people.","required":["personnelData"],"properties":{"personnelData":{"type":"array","description":"Everybody; whoever is missing is treated as gone.","items":{"$ref":"#/components/schemas/PersonnelDataPublicDto"},"x-unique":"id"}}};
const schema49 = {"type":"object","description":"One person.","required":["contractor","date","email","firstName","id","isMfaEnabled","lastName"],"properties":{"avatarUrl":{"type":"string","format":"uri","maxLength":768,"description":"Address of a picture of the person."},"contractor":{"type":"boolean","description":"Whether the person is a contractor and not an employee.","example":false},"customerId":{"type":"string","maxLength":191,"description":"Identifies the person in a system of the customer's.","example":"A232-23983"},"date":{"type":"string","description":"Start of the employment: a local date and time (`2024-10-18T01:28:40`), an American date (`10/18/2024`), or a\ndate and time in UTC (`2024-10-18T01:28:40Z`).","example":"2024-10-18T01:28:40","anyOf":[{"title":"LocalDateTime","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"},{"title":"AmericanDate","type":"string","pattern":"^(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])/\\d{4}$"},{"title":"UtcDateTime","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?Z$"}]},"email":{"type":"string","format":"email","maxLength":191,"description":"Work email address.","example":"neil.armstrong@example.com"},"firstName":{"type":"string","maxLength":191,"description":"Given name.","example":"Neil"},"id":{"type":"string","maxLength":191,"description":"Identifies the person in the source system.","example":"233"},"isMfaEnabled":{"type":"boolean","description":"Whether the person signs in with more than one factor.","example":true},"jobTitle":{"type":"string","maxLength":191,"description":"What the person does.","example":"painter"},"lastName":{"type":"string","maxLength":191,"description":"Family name.","example":"Armstrong"}}};
const formats0 = /^[a-z][a-z0-9+.-]*:(?:\/\/)?(?:[a-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})+$/i;
const formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const func1 = lengthOf;
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$", "u");
const pattern5 = new RegExp("^(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])/\\d{4}$", "u");
const pattern6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?Z$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.personnelData === undefined) && (missing0 = "personnelData")){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.personnelData !== undefined){
let data0 = data.personnelData;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((((data1.contractor === undefined) && (missing1 = "contractor")) || ((data1.date === undefined) && (missing1 = "date"))) || ((data1.email === undefined) && (missing1 = "email"))) || ((data1.firstName === undefined) && (missing1 = "firstName"))) || ((data1.id === undefined) && (missing1 = "id"))) || ((data1.isMfaEnabled === undefined) && (missing1 = "isMfaEnabled"))) || ((data1.lastName === undefined) && (missing1 = "lastName"))){
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0,schemaPath:"#/components/schemas/PersonnelDataPublicDto/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.avatarUrl !== undefined){
let data2 = data1.avatarUrl;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 768){
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/avatarUrl",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/avatarUrl/maxLength",keyword:"maxLength",params:{limit: 768},message:"must NOT have more than 768 characters"}];
return false;
}
else {
if(!(formats0.test(data2))){
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/avatarUrl",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/avatarUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/avatarUrl",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/avatarUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.contractor !== undefined){
const _errs8 = errors;
if(typeof data1.contractor !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/contractor",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/contractor/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.customerId !== undefined){
let data4 = data1.customerId;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func1(data4) > 191){
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/customerId",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/customerId/maxLength",keyword:"maxLength",params:{limit: 191},message:"must NOT have more than 191 characters"}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/customerId",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/customerId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.date !== undefined){
let data5 = data1.date;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/date",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
const _errs14 = errors;
let valid4 = false;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err0 = {instancePath:instancePath+"/personnelData/" + i0+"/date",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/date/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/personnelData/" + i0+"/date",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/date/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err2 = {instancePath:instancePath+"/personnelData/" + i0+"/date",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/date/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])/\\d{4}$"},message:"must match pattern \""+"^(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])/\\d{4}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/personnelData/" + i0+"/date",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/date/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err4 = {instancePath:instancePath+"/personnelData/" + i0+"/date",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/date/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?Z$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/personnelData/" + i0+"/date",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/date/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs19 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err6 = {instancePath:instancePath+"/personnelData/" + i0+"/date",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/date/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate31.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.email !== undefined){
let data6 = data1.email;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data6 === "string"){
if(func1(data6) > 191){
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/email",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/email/maxLength",keyword:"maxLength",params:{limit: 191},message:"must NOT have more than 191 characters"}];
return false;
}
else {
if(!(formats2.test(data6))){
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/email",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/email",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.firstName !== undefined){
let data7 = data1.firstName;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data7 === "string"){
if(func1(data7) > 191){
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/firstName",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/firstName/maxLength",keyword:"maxLength",params:{limit: 191},message:"must NOT have more than 191 characters"}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/firstName",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/firstName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.id !== undefined){
let data8 = data1.id;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data8 === "string"){
if(func1(data8) > 191){
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/id",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/id/maxLength",keyword:"maxLength",params:{limit: 191},message:"must NOT have more than 191 characters"}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/id",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.isMfaEnabled !== undefined){
const _errs27 = errors;
if(typeof data1.isMfaEnabled !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/isMfaEnabled",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/isMfaEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.jobTitle !== undefined){
let data10 = data1.jobTitle;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data10 === "string"){
if(func1(data10) > 191){
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/jobTitle",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/jobTitle/maxLength",keyword:"maxLength",params:{limit: 191},message:"must NOT have more than 191 characters"}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/jobTitle",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/jobTitle/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.lastName !== undefined){
let data11 = data1.lastName;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data11 === "string"){
if(func1(data11) > 191){
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/lastName",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/lastName/maxLength",keyword:"maxLength",params:{limit: 191},message:"must NOT have more than 191 characters"}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0+"/lastName",schemaPath:"#/components/schemas/PersonnelDataPublicDto/properties/lastName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/personnelData/" + i0,schemaPath:"#/components/schemas/PersonnelDataPublicDto/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/personnelData",schemaPath:"#/properties/personnelData/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"personnelData":true},"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:7" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"personnelData":true},"dynamicProps":false,"dynamicItems":false};

const c8 = validate33;
const schema50 = {"$id":"check:request:8","$ref":"https://contract.invalid/openapi.json#/components/parameters/ConnectionId/schema"};
const schema51 = {"type":"number"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:8" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (isFinite(data)))){
validate33.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/parameters/ConnectionId/schema/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c9 = validate34;
const schema52 = {"$id":"check:request:9","$ref":"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/avatarUrl"};
const schema53 = {"type":"string","format":"uri","maxLength":768,"description":"Address of a picture of the person."};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:9" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(errors === _errs0){
if(typeof data === "string"){
if(func1(data) > 768){
validate34.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/avatarUrl/maxLength",keyword:"maxLength",params:{limit: 768},message:"must NOT have more than 768 characters"}];
return false;
}
else {
if(!(formats0.test(data))){
validate34.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/avatarUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/avatarUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c10 = validate35;
const schema54 = {"$id":"check:request:10","$ref":"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/contractor"};
const schema55 = {"type":"boolean","description":"Whether the person is a contractor and not an employee.","example":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:10" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
validate35.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/contractor/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c11 = validate36;
const schema56 = {"$id":"check:request:11","$ref":"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/customerId"};
const schema57 = {"type":"string","maxLength":191,"description":"Identifies the person in a system of the customer's.","example":"A232-23983"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:11" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(typeof data === "string"){
if(func1(data) > 191){
validate36.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/customerId/maxLength",keyword:"maxLength",params:{limit: 191},message:"must NOT have more than 191 characters"}];
return false;
}
}
else {
validate36.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/customerId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c12 = validate37;
const schema58 = {"$id":"check:request:12","$ref":"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/date"};
const schema59 = {"type":"string","description":"Start of the employment: a local date and time (`2024-10-18T01:28:40`), an American date (`10/18/2024`), or a\ndate and time in UTC (`2024-10-18T01:28:40Z`).","example":"2024-10-18T01:28:40","anyOf":[{"title":"LocalDateTime","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"},{"title":"AmericanDate","type":"string","pattern":"^(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])/\\d{4}$"},{"title":"UtcDateTime","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?Z$"}]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:12" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate37.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/date/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/date/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data === "string"){
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/date/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])/\\d{4}$"},message:"must match pattern \""+"^(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])/\\d{4}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/date/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data === "string"){
if(!pattern6.test(data)){
const err4 = {instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/date/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?Z$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/date/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err6 = {instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/date/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate37.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c13 = validate38;
const schema60 = {"$id":"check:request:13","$ref":"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/email"};
const schema61 = {"type":"string","format":"email","maxLength":191,"description":"Work email address.","example":"neil.armstrong@example.com"};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:13" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(errors === _errs0){
if(typeof data === "string"){
if(func1(data) > 191){
validate38.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/email/maxLength",keyword:"maxLength",params:{limit: 191},message:"must NOT have more than 191 characters"}];
return false;
}
else {
if(!(formats2.test(data))){
validate38.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c14 = validate39;
const schema62 = {"$id":"check:request:14","$ref":"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/firstName"};
const schema63 = {"type":"string","maxLength":191,"description":"Given name.","example":"Neil"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:14" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(typeof data === "string"){
if(func1(data) > 191){
validate39.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/firstName/maxLength",keyword:"maxLength",params:{limit: 191},message:"must NOT have more than 191 characters"}];
return false;
}
}
else {
validate39.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/firstName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c15 = validate40;
const schema64 = {"$id":"check:request:15","$ref":"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/id"};
const schema65 = {"type":"string","maxLength":191,"description":"Identifies the person in the source system.","example":"233"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:15" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(typeof data === "string"){
if(func1(data) > 191){
validate40.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/id/maxLength",keyword:"maxLength",params:{limit: 191},message:"must NOT have more than 191 characters"}];
return false;
}
}
else {
validate40.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c16 = validate41;
const schema66 = {"$id":"check:request:16","$ref":"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/isMfaEnabled"};
const schema67 = {"type":"boolean","description":"Whether the person signs in with more than one factor.","example":true};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:16" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
validate41.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/isMfaEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c17 = validate42;
const schema68 = {"$id":"check:request:17","$ref":"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/jobTitle"};
const schema69 = {"type":"string","maxLength":191,"description":"What the person does.","example":"painter"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:17" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(typeof data === "string"){
if(func1(data) > 191){
validate42.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/jobTitle/maxLength",keyword:"maxLength",params:{limit: 191},message:"must NOT have more than 191 characters"}];
return false;
}
}
else {
validate42.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/jobTitle/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c18 = validate43;
const schema70 = {"$id":"check:request:18","$ref":"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/lastName"};
const schema71 = {"type":"string","maxLength":191,"description":"Family name.","example":"Armstrong"};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:18" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(typeof data === "string"){
if(func1(data) > 191){
validate43.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/lastName/maxLength",keyword:"maxLength",params:{limit: 191},message:"must NOT have more than 191 characters"}];
return false;
}
}
else {
validate43.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/PersonnelDataPublicDto/properties/lastName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c19 = validate44;
const schema72 = {"$id":"check:request:19","$ref":"https://contract.invalid/openapi.json#/components/schemas/Connection"};
const schema73 = {"type":"object","description":"A link between the account and a system that it watches.","required":["aliasUpdatedAt","clientAlias","clientId","clientType","code","connected","connectedAt","deletedAt","failedAt","id","state"],"properties":{"aliasUpdatedAt":{"type":["string","null"],"format":"date-time","description":"When the name was last changed."},"clientAlias":{"type":["string","null"],"description":"Name that people gave the connection."},"clientId":{"type":["string","null"],"description":"Identifies the account on the other side."},"clientType":{"type":"string","description":"Product on the other side. New products are added without notice.","example":"GOOGLE"},"code":{"type":["number","null"],"description":"Internal code of the last error; null where there is none."},"connected":{"type":"boolean","description":"Whether data flows at the moment."},"connectedAt":{"type":["string","null"],"format":"date-time","description":"When the connection was last established; null if it never was."},"deletedAt":{"type":["string","null"],"format":"date-time","description":"When the connection was deleted; null while it exists."},"failedAt":{"type":["string","null"],"format":"date-time","description":"When the connection last failed; null if it has not."},"groupLabel":{"type":["string","null"],"description":"Group of people that the connection covers."},"id":{"type":"number","description":"Identifies the connection within the account.","example":1},"providerTypes":{"type":"array","description":"What the connection is used for.","items":{"$ref":"#/components/schemas/ConnectionProviderType"}},"state":{"type":"string","description":"How far the connection has come.","enum":["ACTIVE","CONFIGURED_PENDING_CONFIRMATION","IN_PROGRESS","MISCONFIGURED"],"title":"ConnectionState"}},"x-implies":[{"because":"a connection that is connected was established at some time","if":{"properties":{"connected":{"const":true}}},"then":{"properties":{"connectedAt":{"type":"string"}}}},{"because":"the code of an error comes with the time of the failure","if":{"properties":{"code":{"type":"number"}}},"then":{"properties":{"failedAt":{"type":"string"}}}}]};
const schema74 = {"type":"object","description":"One use of a connection.","required":["isEnabled","value"],"properties":{"isEnabled":{"type":"boolean","description":"Whether the connection is in use for it."},"value":{"type":"string","description":"The provider type.","example":"MDM"}}};
const formats8 = formats["date-time"];

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.aliasUpdatedAt === undefined) && (missing0 = "aliasUpdatedAt")) || ((data.clientAlias === undefined) && (missing0 = "clientAlias"))) || ((data.clientId === undefined) && (missing0 = "clientId"))) || ((data.clientType === undefined) && (missing0 = "clientType"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.connected === undefined) && (missing0 = "connected"))) || ((data.connectedAt === undefined) && (missing0 = "connectedAt"))) || ((data.deletedAt === undefined) && (missing0 = "deletedAt"))) || ((data.failedAt === undefined) && (missing0 = "failedAt"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.state === undefined) && (missing0 = "state"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.aliasUpdatedAt !== undefined){
let data0 = data.aliasUpdatedAt;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate45.errors = [{instancePath:instancePath+"/aliasUpdatedAt",schemaPath:"#/properties/aliasUpdatedAt/type",keyword:"type",params:{type: schema73.properties.aliasUpdatedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats8(data0))){
validate45.errors = [{instancePath:instancePath+"/aliasUpdatedAt",schemaPath:"#/properties/aliasUpdatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientAlias !== undefined){
let data1 = data.clientAlias;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate45.errors = [{instancePath:instancePath+"/clientAlias",schemaPath:"#/properties/clientAlias/type",keyword:"type",params:{type: schema73.properties.clientAlias.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientId !== undefined){
let data2 = data.clientId;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate45.errors = [{instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: schema73.properties.clientId.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientType !== undefined){
const _errs7 = errors;
if(typeof data.clientType !== "string"){
validate45.errors = [{instancePath:instancePath+"/clientType",schemaPath:"#/properties/clientType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data4 = data.code;
const _errs9 = errors;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
validate45.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema73.properties.code.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connected !== undefined){
const _errs11 = errors;
if(typeof data.connected !== "boolean"){
validate45.errors = [{instancePath:instancePath+"/connected",schemaPath:"#/properties/connected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectedAt !== undefined){
let data6 = data.connectedAt;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate45.errors = [{instancePath:instancePath+"/connectedAt",schemaPath:"#/properties/connectedAt/type",keyword:"type",params:{type: schema73.properties.connectedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats8(data6))){
validate45.errors = [{instancePath:instancePath+"/connectedAt",schemaPath:"#/properties/connectedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deletedAt !== undefined){
let data7 = data.deletedAt;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate45.errors = [{instancePath:instancePath+"/deletedAt",schemaPath:"#/properties/deletedAt/type",keyword:"type",params:{type: schema73.properties.deletedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(!(formats8(data7))){
validate45.errors = [{instancePath:instancePath+"/deletedAt",schemaPath:"#/properties/deletedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failedAt !== undefined){
let data8 = data.failedAt;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate45.errors = [{instancePath:instancePath+"/failedAt",schemaPath:"#/properties/failedAt/type",keyword:"type",params:{type: schema73.properties.failedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats8(data8))){
validate45.errors = [{instancePath:instancePath+"/failedAt",schemaPath:"#/properties/failedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groupLabel !== undefined){
let data9 = data.groupLabel;
const _errs19 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate45.errors = [{instancePath:instancePath+"/groupLabel",schemaPath:"#/properties/groupLabel/type",keyword:"type",params:{type: schema73.properties.groupLabel.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data10 = data.id;
const _errs21 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate45.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.providerTypes !== undefined){
let data11 = data.providerTypes;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid1 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if(((data12.isEnabled === undefined) && (missing1 = "isEnabled")) || ((data12.value === undefined) && (missing1 = "value"))){
validate45.errors = [{instancePath:instancePath+"/providerTypes/" + i0,schemaPath:"#/components/schemas/ConnectionProviderType/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data12.isEnabled !== undefined){
const _errs28 = errors;
if(typeof data12.isEnabled !== "boolean"){
validate45.errors = [{instancePath:instancePath+"/providerTypes/" + i0+"/isEnabled",schemaPath:"#/components/schemas/ConnectionProviderType/properties/isEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data12.value !== undefined){
const _errs30 = errors;
if(typeof data12.value !== "string"){
validate45.errors = [{instancePath:instancePath+"/providerTypes/" + i0+"/value",schemaPath:"#/components/schemas/ConnectionProviderType/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/providerTypes/" + i0,schemaPath:"#/components/schemas/ConnectionProviderType/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs25 === errors;
if(!valid1){
break;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/providerTypes",schemaPath:"#/properties/providerTypes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data15 = data.state;
const _errs32 = errors;
if(typeof data15 !== "string"){
validate45.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data15 === "ACTIVE") || (data15 === "CONFIGURED_PENDING_CONFIRMATION")) || (data15 === "IN_PROGRESS")) || (data15 === "MISCONFIGURED"))){
validate45.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema73.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"aliasUpdatedAt":true,"clientAlias":true,"clientId":true,"clientType":true,"code":true,"connected":true,"connectedAt":true,"deletedAt":true,"failedAt":true,"groupLabel":true,"id":true,"providerTypes":true,"state":true},"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:request:19" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"aliasUpdatedAt":true,"clientAlias":true,"clientId":true,"clientType":true,"code":true,"connected":true,"connectedAt":true,"deletedAt":true,"failedAt":true,"groupLabel":true,"id":true,"providerTypes":true,"state":true},"dynamicProps":false,"dynamicItems":false};

return { c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19 };
})();

const response = (() => {
const c0 = validate20;
const schema31 = {"$id":"check:response:0","$ref":"https://contract.invalid/openapi.json#/components/schemas/ConnectionPage"};
const schema33 = {"type":"object","description":"One page of connections, with the size of the whole list.","required":["data","limit","page","total"],"properties":{"data":{"type":"array","description":"The connections of this page, in the order asked for.","items":{"$ref":"#/components/schemas/Connection"}},"limit":{"type":"number","description":"Number of connections that a page holds at most."},"page":{"type":"number","description":"Number of this page, counted from one."},"total":{"type":"number","description":"Number of connections on all pages together."}}};
const schema34 = {"type":"object","description":"A link between the account and a system that it watches.","required":["aliasUpdatedAt","clientAlias","clientId","clientType","code","connected","connectedAt","deletedAt","failedAt","id","state"],"properties":{"aliasUpdatedAt":{"type":["string","null"],"format":"date-time","description":"When the name was last changed."},"clientAlias":{"type":["string","null"],"description":"Name that people gave the connection."},"clientId":{"type":["string","null"],"description":"Identifies the account on the other side."},"clientType":{"type":"string","description":"Product on the other side. New products are added without notice.","example":"GOOGLE"},"code":{"type":["number","null"],"description":"Internal code of the last error; null where there is none."},"connected":{"type":"boolean","description":"Whether data flows at the moment."},"connectedAt":{"type":["string","null"],"format":"date-time","description":"When the connection was last established; null if it never was."},"deletedAt":{"type":["string","null"],"format":"date-time","description":"When the connection was deleted; null while it exists."},"failedAt":{"type":["string","null"],"format":"date-time","description":"When the connection last failed; null if it has not."},"groupLabel":{"type":["string","null"],"description":"Group of people that the connection covers."},"id":{"type":"number","description":"Identifies the connection within the account.","example":1},"providerTypes":{"type":"array","description":"What the connection is used for.","items":{"$ref":"#/components/schemas/ConnectionProviderType"}},"state":{"type":"string","description":"How far the connection has come.","enum":["ACTIVE","CONFIGURED_PENDING_CONFIRMATION","IN_PROGRESS","MISCONFIGURED"],"title":"ConnectionState"}},"x-implies":[{"because":"a connection that is connected was established at some time","if":{"properties":{"connected":{"const":true}}},"then":{"properties":{"connectedAt":{"type":"string"}}}},{"because":"the code of an error comes with the time of the failure","if":{"properties":{"code":{"type":"number"}}},"then":{"properties":{"failedAt":{"type":"string"}}}}]};
const schema35 = {"type":"object","description":"One use of a connection.","required":["isEnabled","value"],"properties":{"isEnabled":{"type":"boolean","description":"Whether the connection is in use for it."},"value":{"type":"string","description":"The provider type.","example":"MDM"}}};
const formats0 = formats["date-time"];

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.aliasUpdatedAt === undefined) && (missing0 = "aliasUpdatedAt")) || ((data.clientAlias === undefined) && (missing0 = "clientAlias"))) || ((data.clientId === undefined) && (missing0 = "clientId"))) || ((data.clientType === undefined) && (missing0 = "clientType"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.connected === undefined) && (missing0 = "connected"))) || ((data.connectedAt === undefined) && (missing0 = "connectedAt"))) || ((data.deletedAt === undefined) && (missing0 = "deletedAt"))) || ((data.failedAt === undefined) && (missing0 = "failedAt"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.state === undefined) && (missing0 = "state"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.aliasUpdatedAt !== undefined){
let data0 = data.aliasUpdatedAt;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate23.errors = [{instancePath:instancePath+"/aliasUpdatedAt",schemaPath:"#/properties/aliasUpdatedAt/type",keyword:"type",params:{type: schema34.properties.aliasUpdatedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate23.errors = [{instancePath:instancePath+"/aliasUpdatedAt",schemaPath:"#/properties/aliasUpdatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientAlias !== undefined){
let data1 = data.clientAlias;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate23.errors = [{instancePath:instancePath+"/clientAlias",schemaPath:"#/properties/clientAlias/type",keyword:"type",params:{type: schema34.properties.clientAlias.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientId !== undefined){
let data2 = data.clientId;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate23.errors = [{instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: schema34.properties.clientId.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientType !== undefined){
const _errs7 = errors;
if(typeof data.clientType !== "string"){
validate23.errors = [{instancePath:instancePath+"/clientType",schemaPath:"#/properties/clientType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data4 = data.code;
const _errs9 = errors;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
validate23.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema34.properties.code.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connected !== undefined){
const _errs11 = errors;
if(typeof data.connected !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/connected",schemaPath:"#/properties/connected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectedAt !== undefined){
let data6 = data.connectedAt;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate23.errors = [{instancePath:instancePath+"/connectedAt",schemaPath:"#/properties/connectedAt/type",keyword:"type",params:{type: schema34.properties.connectedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats0(data6))){
validate23.errors = [{instancePath:instancePath+"/connectedAt",schemaPath:"#/properties/connectedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deletedAt !== undefined){
let data7 = data.deletedAt;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate23.errors = [{instancePath:instancePath+"/deletedAt",schemaPath:"#/properties/deletedAt/type",keyword:"type",params:{type: schema34.properties.deletedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(!(formats0(data7))){
validate23.errors = [{instancePath:instancePath+"/deletedAt",schemaPath:"#/properties/deletedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failedAt !== undefined){
let data8 = data.failedAt;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate23.errors = [{instancePath:instancePath+"/failedAt",schemaPath:"#/properties/failedAt/type",keyword:"type",params:{type: schema34.properties.failedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats0(data8))){
validate23.errors = [{instancePath:instancePath+"/failedAt",schemaPath:"#/properties/failedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groupLabel !== undefined){
let data9 = data.groupLabel;
const _errs19 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate23.errors = [{instancePath:instancePath+"/groupLabel",schemaPath:"#/properties/groupLabel/type",keyword:"type",params:{type: schema34.properties.groupLabel.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data10 = data.id;
const _errs21 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.providerTypes !== undefined){
let data11 = data.providerTypes;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid1 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if(((data12.isEnabled === undefined) && (missing1 = "isEnabled")) || ((data12.value === undefined) && (missing1 = "value"))){
validate23.errors = [{instancePath:instancePath+"/providerTypes/" + i0,schemaPath:"#/components/schemas/ConnectionProviderType/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data12.isEnabled !== undefined){
const _errs28 = errors;
if(typeof data12.isEnabled !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/providerTypes/" + i0+"/isEnabled",schemaPath:"#/components/schemas/ConnectionProviderType/properties/isEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data12.value !== undefined){
const _errs30 = errors;
if(typeof data12.value !== "string"){
validate23.errors = [{instancePath:instancePath+"/providerTypes/" + i0+"/value",schemaPath:"#/components/schemas/ConnectionProviderType/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/providerTypes/" + i0,schemaPath:"#/components/schemas/ConnectionProviderType/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs25 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/providerTypes",schemaPath:"#/properties/providerTypes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data15 = data.state;
const _errs32 = errors;
if(typeof data15 !== "string"){
validate23.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data15 === "ACTIVE") || (data15 === "CONFIGURED_PENDING_CONFIRMATION")) || (data15 === "IN_PROGRESS")) || (data15 === "MISCONFIGURED"))){
validate23.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema34.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"aliasUpdatedAt":true,"clientAlias":true,"clientId":true,"clientType":true,"code":true,"connected":true,"connectedAt":true,"deletedAt":true,"failedAt":true,"groupLabel":true,"id":true,"providerTypes":true,"state":true},"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.data === undefined) && (missing0 = "data")) || ((data.limit === undefined) && (missing0 = "limit"))) || ((data.page === undefined) && (missing0 = "page"))) || ((data.total === undefined) && (missing0 = "total"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate23(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data2 = data.limit;
const _errs4 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate22.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page !== undefined){
let data3 = data.page;
const _errs6 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate22.errors = [{instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data4 = data.total;
const _errs8 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate22.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"data":true,"limit":true,"page":true,"total":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:response:0" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"data":true,"limit":true,"page":true,"total":true},"dynamicProps":false,"dynamicItems":false};

const c1 = validate26;
const schema36 = {"$id":"check:response:1","$ref":"https://contract.invalid/openapi.json#/components/schemas/ApiError"};
const schema37 = {"type":"object","description":"Why a request was not carried out.","required":["code","message","statusCode"],"properties":{"code":{"type":"number","description":"Internal code of the error."},"debugInfo":{"$ref":"#/components/schemas/ApiErrorDebugInfo"},"message":{"type":"string","description":"What went wrong, in words."},"name":{"type":"string","description":"Name of the error's class; often absent."},"statusCode":{"type":"number","description":"The HTTP status again.","x-equals":"status"}}};
const schema38 = {"type":["object","null"],"description":"Details for the vendor's developers.","required":["message","name"],"properties":{"message":{"type":"string","description":"Message of the original error."},"name":{"type":"string","description":"Name of the original error."},"stack":{"type":"string","description":"Where it was thrown."}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.statusCode === undefined) && (missing0 = "statusCode"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate27.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.debugInfo !== undefined){
let data1 = data.debugInfo;
const _errs3 = errors;
const _errs4 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate27.errors = [{instancePath:instancePath+"/debugInfo",schemaPath:"#/components/schemas/ApiErrorDebugInfo/type",keyword:"type",params:{type: schema38.type},message:"must be object,null"}];
return false;
}
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.message === undefined) && (missing1 = "message")) || ((data1.name === undefined) && (missing1 = "name"))){
validate27.errors = [{instancePath:instancePath+"/debugInfo",schemaPath:"#/components/schemas/ApiErrorDebugInfo/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.message !== undefined){
const _errs6 = errors;
if(typeof data1.message !== "string"){
validate27.errors = [{instancePath:instancePath+"/debugInfo/message",schemaPath:"#/components/schemas/ApiErrorDebugInfo/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
const _errs8 = errors;
if(typeof data1.name !== "string"){
validate27.errors = [{instancePath:instancePath+"/debugInfo/name",schemaPath:"#/components/schemas/ApiErrorDebugInfo/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.stack !== undefined){
const _errs10 = errors;
if(typeof data1.stack !== "string"){
validate27.errors = [{instancePath:instancePath+"/debugInfo/stack",schemaPath:"#/components/schemas/ApiErrorDebugInfo/properties/stack/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs12 = errors;
if(typeof data.message !== "string"){
validate27.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs14 = errors;
if(typeof data.name !== "string"){
validate27.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusCode !== undefined){
let data7 = data.statusCode;
const _errs16 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate27.errors = [{instancePath:instancePath+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"code":true,"debugInfo":true,"message":true,"name":true,"statusCode":true},"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:response:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"code":true,"debugInfo":true,"message":true,"name":true,"statusCode":true},"dynamicProps":false,"dynamicItems":false};

const c2 = validate29;
const schema39 = {"$id":"check:response:2","$ref":"https://contract.invalid/openapi.json#/components/headers/RetryAfter/schema"};
const schema40 = {"type":"string"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:response:2" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate29.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/headers/RetryAfter/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c3 = validate30;
const schema41 = {"$id":"check:response:3","$ref":"https://contract.invalid/openapi.json#/components/responses/BadGateway/content/text~1html/schema"};
const schema42 = {"type":"string"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:response:3" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate30.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/responses/BadGateway/content/text~1html/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c4 = validate31;
const schema43 = {"$id":"check:response:4","$ref":"https://contract.invalid/openapi.json#/components/responses/ServiceUnavailable/content/text~1html/schema"};
const schema44 = {"type":"string"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:response:4" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate31.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/responses/ServiceUnavailable/content/text~1html/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":false,"dynamicItems":false};

const c5 = validate32;
const schema45 = {"$id":"check:response:5","$ref":"https://contract.invalid/openapi.json#/components/schemas/UploadResult"};
const schema46 = {"type":"object","description":"Says nothing; the id of a new connection is found by listing."};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check:response:5" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate32.errors = [{instancePath,schemaPath:"https://contract.invalid/openapi.json#/components/schemas/UploadResult/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":false,"dynamicItems":false};

return { c0, c1, c2, c3, c4, c5 };
})();


/** The ids of the operations whose requests and responses can be checked. */
export const checkedOperations: readonly string[] = ["listConnections","createConnectionFromCsv","createConnectionFromJson","updateConnectionFromCsv","updateConnectionFromJson"];

/** The formats that are not known, and of whose values everything is checked but the format. */
export const uncheckedFormats: readonly UncheckedFormat[] = [];

/** The checks of the contract, by side and JSON pointer. */
export const checks: GeneratedChecks = {
  "request #/paths/~1connections/get/parameters/0/schema": request.c0,
  "request #/paths/~1connections/get/parameters/1/schema": request.c1,
  "request #/paths/~1connections/get/parameters/2/schema": request.c2,
  "request #/paths/~1connections/get/parameters/3/schema": request.c3,
  "request #/paths/~1connections/get/parameters/4/schema": request.c4,
  "request #/paths/~1connections/get/parameters/5/schema": request.c5,
  "request #/components/schemas/PersonnelFileUpload": request.c6,
  "request #/components/schemas/PersonnelUpload": request.c7,
  "request #/components/parameters/ConnectionId/schema": request.c8,
  "request #/components/schemas/PersonnelDataPublicDto/properties/avatarUrl": request.c9,
  "request #/components/schemas/PersonnelDataPublicDto/properties/contractor": request.c10,
  "request #/components/schemas/PersonnelDataPublicDto/properties/customerId": request.c11,
  "request #/components/schemas/PersonnelDataPublicDto/properties/date": request.c12,
  "request #/components/schemas/PersonnelDataPublicDto/properties/email": request.c13,
  "request #/components/schemas/PersonnelDataPublicDto/properties/firstName": request.c14,
  "request #/components/schemas/PersonnelDataPublicDto/properties/id": request.c15,
  "request #/components/schemas/PersonnelDataPublicDto/properties/isMfaEnabled": request.c16,
  "request #/components/schemas/PersonnelDataPublicDto/properties/jobTitle": request.c17,
  "request #/components/schemas/PersonnelDataPublicDto/properties/lastName": request.c18,
  "request #/components/schemas/Connection": request.c19,
  "response #/components/schemas/ConnectionPage": response.c0,
  "response #/components/schemas/ApiError": response.c1,
  "response #/components/headers/RetryAfter/schema": response.c2,
  "response #/components/responses/BadGateway/content/text~1html/schema": response.c3,
  "response #/components/responses/ServiceUnavailable/content/text~1html/schema": response.c4,
  "response #/components/schemas/UploadResult": response.c5,
};
