/** What a conditional write of DynamoDB answers; null when its condition does not hold. */
export function unlessRefused<T>(write: Promise<T>): Promise<T | null> {
  return write.catch((failure: unknown) => {
    if (failure instanceof Error && failure.name === 'ConditionalCheckFailedException') return null;
    throw failure;
  });
}
