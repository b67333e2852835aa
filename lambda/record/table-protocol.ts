import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import { HttpRequest, HttpResponse } from '@smithy/core/transport';
import type { $ClientProtocol } from '@smithy/types';

/** An error's name is sent as `com.amazonaws.dynamodb.v20120810#ResourceNotFoundException`. */
const nameOf = (type: unknown): string =>
  typeof type === 'string' ? (type.split('#').at(-1) ?? '') : 'Unknown';

/**
 * How the table is spoken to: AWS JSON 1.0, in which a command's input and output are sent as they are,
 * since no record has binary values. The SDK's own protocol is made for every service and schema, and
 * is a fifth of what a cold start would load.
 * @throws DynamoDBServiceException by the name that the table tells; SyntaxError for no answer of a table
 */
export const tableProtocol: $ClientProtocol<HttpRequest, HttpResponse> = {
  getShapeId: () => 'aws.protocols#awsJson1_0',
  getRequestType: () => HttpRequest,
  getResponseType: () => HttpResponse,
  getPayloadCodec() {
    throw new Error('The table is sent whole commands only');
  },
  setSerdeContext() {
    // What is sent needs nothing of the client.
  },
  updateServiceEndpoint: (request, { url }) =>
    Object.assign(request, { hostname: url.hostname, path: url.pathname }),

  async serializeRequest({ name }, input, { endpoint }) {
    return new HttpRequest({
      ...(await endpoint()),
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${name}`,
      },
      body: JSON.stringify(input),
    });
  },

  async deserializeResponse(_operation, _context, { statusCode, headers, body }) {
    const text = Buffer.concat(await body.toArray()).toString();
    // What was done is answered with words; an answer without any was lost on the way.
    const answer = JSON.parse(statusCode < 300 ? text : text || '{}');
    const { 'x-amzn-requestid': requestId } = headers;
    const $metadata = { httpStatusCode: statusCode, ...(requestId && { requestId }) };
    if (statusCode < 300) return { ...answer, $metadata };
    throw new DynamoDBServiceException({
      name: nameOf(answer.__type),
      message: answer.message ?? answer.Message ?? 'UnknownError',
      $fault: statusCode < 500 ? 'client' : 'server',
      $metadata,
    });
  },
};
