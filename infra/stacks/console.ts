import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { CfnUserPoolGroup, Mfa, OAuthScope, StringAttribute, UserPool } from 'aws-cdk-lib/aws-cognito';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { workerAlarms } from '../constructs/alarms.ts';
import { Worker } from '../constructs/worker.ts';
import { storageGrants } from './grants.ts';
import type { PipelineProps } from './pipeline.ts';

/** API Gateway gives up after 30 seconds; the function must answer before. */
const TIMEOUT_SECONDS = 20;

/** The groups of the pool are the roles of the console; whoever is in none gets no session. */
const ROLES = ['reviewer', 'senior', 'counsel', 'register-manager', 'auditor', 'admin', 'agency'];

export interface ConsoleProps extends PipelineProps {
  /** Where what a person asks of a drop is sent. */
  drops: Queue;
}

/**
 * The review function. Programs below /api come with a token that the authorizer has checked. Browsers cannot send one
 * with a page: for them the function signs people in at the pool itself and keeps their sessions, so that of its pages
 * only /health, /assets, /language and /sign-in answer to strangers.
 */
export class ConsoleStack extends Stack {
  constructor(scope: Construct, id: string, { config, storage, bundles, drops }: ConsoleProps) {
    super(scope, id);
    const people = new UserPool(this, 'People', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      // Whose files somebody of the agency role delivers.
      customAttributes: { partner: new StringAttribute({ maxLen: 63, mutable: true }) },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { sms: false, otp: true },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
      },
      removalPolicy: config.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    people.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: `rightsdesk-${config.name}-${this.account}` },
    });
    for (const groupName of ROLES)
      new CfnUserPoolGroup(this, `Role-${groupName}`, { userPoolId: people.userPoolId, groupName });
    const api = new HttpApi(this, 'Api', { createDefaultStage: false });
    const client = people.addClient('Browser', {
      generateSecret: false,
      preventUserExistenceErrors: true,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
        callbackUrls: [`${api.apiEndpoint}/sign-in/done`],
      },
    });
    const review = new Worker(this, 'review', {
      name: 'review',
      bundles,
      memoryMiB: 512,
      timeoutSeconds: TIMEOUT_SECONDS,
      logDays: config.logDays,
      storage,
      environment: {
        OIDC_ISSUER: `https://cognito-idp.${this.region}.amazonaws.com/${people.userPoolId}`,
        OIDC_CLIENT_ID: client.userPoolClientId,
        DROPS_QUEUE_URL: drops.queueUrl,
      },
      grants: [
        ...storageGrants(storage).review,
        new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [drops.queueArn] }),
      ],
    });
    workerAlarms(this, { config, topic: storage.alarms, name: 'review' }, review, TIMEOUT_SECONDS);
    const authorizer = new HttpUserPoolAuthorizer('People', people, { userPoolClients: [client] });
    new HttpStage(this, 'Live', {
      httpApi: api,
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLogs', { retention: config.logDays, removalPolicy: RemovalPolicy.DESTROY }),
        ),
      },
    });
    const integration = new HttpLambdaIntegration('Review', review.handler);
    const methods = [HttpMethod.GET, HttpMethod.POST];
    api.addRoutes({ path: '/api/{proxy+}', methods, integration, authorizer });
    for (const path of ['/', '/{proxy+}'])
      api.addRoutes({ path, methods, integration, authorizer: new HttpNoneAuthorizer() });
    new CfnOutput(this, 'ConsoleUrl', { value: api.apiEndpoint });
  }
}
