import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { s3Client } from './s3-client.ts';

/** An address that somebody may have copied opens nothing for long. */
const LINK_SECONDS = 300;

/** Packs that wait to be fetched, by a key that their maker gives. */
export function s3Packs(client: S3Client, bucket: string) {
  const place = (key: string) => ({ Bucket: bucket, Key: `packs/${key}.zip` });
  return {
    async put(key: string, zip: Uint8Array): Promise<void> {
      await client.send(new PutObjectCommand({ ...place(key), Body: zip, ContentType: 'application/zip' }));
    },
    link: (key: string): Promise<string> =>
      getSignedUrl(
        client,
        new GetObjectCommand({ ...place(key), ResponseContentDisposition: 'attachment; filename="evidence.zip"' }),
        {
          expiresIn: LINK_SECONDS,
        },
      ),
  };
}

export const openS3Packs = (bucket: string) => s3Packs(s3Client(), bucket);
