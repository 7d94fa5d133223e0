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
import { Mfa, UserPool } from 'aws-cdk-lib/aws-cognito';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { workerAlarms } from '../constructs/alarms.ts';
import { Worker } from '../constructs/worker.ts';
import { storageGrants } from './grants.ts';
import type { PipelineProps } from './pipeline.ts';

/** API Gateway gives up after 30 seconds; the function must answer before. */
const TIMEOUT_SECONDS = 20;

/** The review function behind an authorizer. Only /health is open: it says that the function runs and nothing else. */
export class ConsoleStack extends Stack {
  constructor(scope: Construct, id: string, { config, storage, bundles }: PipelineProps) {
    super(scope, id);
    const people = new UserPool(this, 'People', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
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
    const client = people.addClient('Browser');
    const review = new Worker(this, 'review', {
      name: 'review',
      bundles,
      memoryMiB: 512,
      timeoutSeconds: TIMEOUT_SECONDS,
      logDays: config.logDays,
      storage,
      environment: {},
      grants: storageGrants(storage).review,
    });
    workerAlarms(this, { config, topic: storage.alarms, name: 'review' }, review, TIMEOUT_SECONDS);
    const authorizer = new HttpUserPoolAuthorizer('People', people, { userPoolClients: [client] });
    const api = new HttpApi(this, 'Api', { createDefaultStage: false, defaultAuthorizer: authorizer });
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
    api.addRoutes({ path: '/health', methods: [HttpMethod.GET], integration, authorizer: new HttpNoneAuthorizer() });
    for (const path of ['/', '/{proxy+}'])
      api.addRoutes({ path, methods: [HttpMethod.GET, HttpMethod.POST], integration });
    new CfnOutput(this, 'ConsoleUrl', { value: api.apiEndpoint });
  }
}
