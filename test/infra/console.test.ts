import { expect } from 'vitest';
import { ROLES } from '../../shared/review/roles.ts';
import { rule, without } from './rule.ts';
import { ofType, synthesized } from './synthesized.ts';

const { resources } = synthesized();

const ROUTE = 'AWS::ApiGatewayV2::Route';
rule(
  'programs reach the console through the authorizer only; pages check their session themselves',
  resources,
  (all) => {
    const routes = ofType(all, ROUTE).map(({ props }) => `${props.AuthorizationType} ${props.RouteKey}`);
    expect(routes.sort()).toEqual([
      ...['JWT GET /api/{proxy+}', 'JWT POST /api/{proxy+}'],
      ...['NONE GET /', 'NONE GET /{proxy+}', 'NONE POST /', 'NONE POST /{proxy+}'],
    ]);
  },
  {
    'an open program': (all) => {
      const route = ofType(all, ROUTE).find(({ props }) => props.AuthorizationType === 'JWT');
      if (route) route.props.AuthorizationType = 'NONE';
    },
    'a further route': (all) => {
      const [route] = ofType(all, ROUTE);
      if (route) all.push({ ...route, props: { ...route.props, RouteKey: 'DELETE /{proxy+}' } });
    },
  },
);

const GROUP = 'AWS::Cognito::UserPoolGroup';
rule(
  'the pool has a group for each role of the console',
  resources,
  (all) => {
    expect(
      ofType(all, GROUP)
        .map(({ props }) => props.GroupName)
        .sort(),
    ).toEqual([...ROLES].sort());
  },
  { 'a role less': without(GROUP) },
);
