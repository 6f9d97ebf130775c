/** The body of the official GetMetric.json, api-version 2024-02-01: PT6H was asked for (azure-rest-api-specs @ f7b84a5c89d9). */
export const official = {
  cost: 598,
  timespan: "2021-04-20T09:00:00Z/2021-04-20T14:00:00Z",
  interval: "PT1H",
  namespace: "microsoft.storage/storageaccounts/blobservices",
  resourceregion: "westus2",
  value: [
    {
      id: "/subscriptions/1f3fa6d2-851c-4a91-9087-1a050f3a9c38/resourceGroups/todking/providers/Microsoft.Storage/storageAccounts/tkfileserv/blobServices/default/providers/Microsoft.Insights/metrics/BlobCount",
      type: "Microsoft.Insights/metrics",
      name: { value: "BlobCount", localizedValue: "Blob Count" },
      displayDescription: "The number of blob objects stored in the storage account.",
      unit: "Count",
      errorCode: "Success",
      timeseries: [
        {
          metadatavalues: [{ name: { value: "tier", localizedValue: "tier" }, value: "Hot" }],
          data: [
            { timeStamp: "2021-04-20T09:00:00Z", average: 7, minimum: 7, maximum: 7 },
            { timeStamp: "2021-04-20T10:00:00Z", average: 7, minimum: 7, maximum: 7 },
            { timeStamp: "2021-04-20T11:00:00Z", average: 7, minimum: 7, maximum: 7 },
            { timeStamp: "2021-04-20T12:00:00Z", average: 7, minimum: 7, maximum: 7 },
            { timeStamp: "2021-04-20T13:00:00Z", average: 7, minimum: 7, maximum: 7 },
          ],
        },
        {
          metadatavalues: [{ name: { value: "tier", localizedValue: "tier" }, value: "Standard" }],
          data: [
            { timeStamp: "2021-04-20T09:00:00Z", average: 2, minimum: 2, maximum: 2 },
            { timeStamp: "2021-04-20T10:00:00Z", average: 2, minimum: 2, maximum: 2 },
            { timeStamp: "2021-04-20T11:00:00Z", average: 2, minimum: 2, maximum: 2 },
            { timeStamp: "2021-04-20T12:00:00Z", average: 2, minimum: 2, maximum: 2 },
            { timeStamp: "2021-04-20T13:00:00Z", average: 2, minimum: 2, maximum: 2 },
          ],
        },
        {
          metadatavalues: [{ name: { value: "tier", localizedValue: "tier" }, value: "Cool" }],
          data: [
            { timeStamp: "2021-04-20T09:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T10:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T11:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T12:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T13:00:00Z", average: 0, minimum: 0, maximum: 0 },
          ],
        },
        {
          metadatavalues: [{ name: { value: "tier", localizedValue: "tier" }, value: "Archive" }],
          data: [
            { timeStamp: "2021-04-20T09:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T10:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T11:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T12:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T13:00:00Z", average: 0, minimum: 0, maximum: 0 },
          ],
        },
        {
          metadatavalues: [{ name: { value: "tier", localizedValue: "tier" }, value: "Untiered" }],
          data: [
            { timeStamp: "2021-04-20T09:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T10:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T11:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T12:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T13:00:00Z", average: 0, minimum: 0, maximum: 0 },
          ],
        },
      ],
    },
    {
      id: "/subscriptions/1f3fa6d2-851c-4a91-9087-1a050f3a9c38/resourceGroups/todking/providers/Microsoft.Storage/storageAccounts/tkfileserv/blobServices/default/providers/Microsoft.Insights/metrics/BlobCapacity",
      type: "Microsoft.Insights/metrics",
      name: { value: "BlobCapacity", localizedValue: "Blob Capacity" },
      displayDescription: "The amount of storage used by the storage account’s Blob service in bytes.",
      unit: "Bytes",
      errorCode: "Success",
      timeseries: [
        {
          metadatavalues: [{ name: { value: "tier", localizedValue: "tier" }, value: "Standard" }],
          data: [
            { timeStamp: "2021-04-20T09:00:00Z", average: 621492, minimum: 621492, maximum: 621492 },
            { timeStamp: "2021-04-20T10:00:00Z", average: 621492, minimum: 621492, maximum: 621492 },
            { timeStamp: "2021-04-20T11:00:00Z", average: 621492, minimum: 621492, maximum: 621492 },
            { timeStamp: "2021-04-20T12:00:00Z", average: 621492, minimum: 621492, maximum: 621492 },
            { timeStamp: "2021-04-20T13:00:00Z", average: 621492, minimum: 621492, maximum: 621492 },
          ],
        },
        {
          metadatavalues: [{ name: { value: "tier", localizedValue: "tier" }, value: "Hot" }],
          data: [
            { timeStamp: "2021-04-20T09:00:00Z", average: 4733, minimum: 4733, maximum: 4733 },
            { timeStamp: "2021-04-20T10:00:00Z", average: 4733, minimum: 4733, maximum: 4733 },
            { timeStamp: "2021-04-20T11:00:00Z", average: 4733, minimum: 4733, maximum: 4733 },
            { timeStamp: "2021-04-20T12:00:00Z", average: 4733, minimum: 4733, maximum: 4733 },
            { timeStamp: "2021-04-20T13:00:00Z", average: 4733, minimum: 4733, maximum: 4733 },
          ],
        },
        {
          metadatavalues: [{ name: { value: "tier", localizedValue: "tier" }, value: "Archive" }],
          data: [
            { timeStamp: "2021-04-20T09:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T10:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T11:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T12:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T13:00:00Z", average: 0, minimum: 0, maximum: 0 },
          ],
        },
        {
          metadatavalues: [{ name: { value: "tier", localizedValue: "tier" }, value: "Untiered" }],
          data: [
            { timeStamp: "2021-04-20T09:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T10:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T11:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T12:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T13:00:00Z", average: 0, minimum: 0, maximum: 0 },
          ],
        },
        {
          metadatavalues: [{ name: { value: "tier", localizedValue: "tier" }, value: "Cool" }],
          data: [
            { timeStamp: "2021-04-20T09:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T10:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T11:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T12:00:00Z", average: 0, minimum: 0, maximum: 0 },
            { timeStamp: "2021-04-20T13:00:00Z", average: 0, minimum: 0, maximum: 0 },
          ],
        },
      ],
    },
  ],
};
