using System.Collections.Immutable;

namespace Interdict.Law.Licensing;

/// <summary>An application on form BIS-748P, block by block; <see cref="ApplicationForm"/> says which block each member is. What is <c>null</c> is not filled.</summary>
/// <param name="Contact">Block 1.</param>
/// <param name="Telephone">Block 2.</param>
/// <param name="Facsimile">Block 3.</param>
/// <param name="Date">Block 4.</param>
/// <param name="Type">Block 5.</param>
/// <param name="Documents">Block 6: ids of the table of attachments, or free words.</param>
/// <param name="DocumentsOnFile">Block 7.</param>
/// <param name="SpecialPurpose">Block 9.</param>
/// <param name="ResubmissionOf">Block 10.</param>
/// <param name="ReplacesLicense">Block 11.</param>
/// <param name="PreviouslyExported">Block 12.</param>
/// <param name="ImportCertificate">Block 13.</param>
/// <param name="Applicant">Block 14.</param>
/// <param name="OtherParty">Block 15.</param>
/// <param name="Purchaser">Block 16.</param>
/// <param name="IntermediateConsignee">Block 17.</param>
/// <param name="UltimateConsignee">Block 18.</param>
/// <param name="EndUsers">Block 19, and BIS-748P-B.</param>
/// <param name="OriginalUltimateConsignee">Block 20.</param>
/// <param name="SpecificEndUse">Block 21.</param>
/// <param name="Items">Block 22, and BIS-748P-A.</param>
/// <param name="TotalValue">Block 23, in US dollars.</param>
/// <param name="AdditionalInformation">Block 24.</param>
/// <param name="Signature">Block 25: who signs.</param>
public sealed record LicenseApplication(
    string? Contact = null, string? Telephone = null, string? Facsimile = null, DateOnly? Date = null, ApplicationType? Type = null,
    ImmutableArray<string> Documents = default, ImmutableArray<string> DocumentsOnFile = default, string? SpecialPurpose = null, string? ResubmissionOf = null,
    string? ReplacesLicense = null, string? PreviouslyExported = null, string? ImportCertificate = null, ApplicationParty? Applicant = null, ApplicationParty? OtherParty = null,
    ApplicationParty? Purchaser = null, ApplicationParty? IntermediateConsignee = null, ApplicationParty? UltimateConsignee = null, ImmutableArray<ApplicationParty> EndUsers = default,
    ApplicationParty? OriginalUltimateConsignee = null, string? SpecificEndUse = null, ImmutableArray<ApplicationItem> Items = default, decimal? TotalValue = null,
    string? AdditionalInformation = null, string? Signature = null)
{
    /// <summary>Block 6.</summary>
    public ImmutableArray<string> Documents { get; init; } = Documents.IsDefault ? [] : Documents;

    /// <summary>Block 7.</summary>
    public ImmutableArray<string> DocumentsOnFile { get; init; } = DocumentsOnFile.IsDefault ? [] : DocumentsOnFile;

    /// <summary>Block 19, and BIS-748P-B.</summary>
    public ImmutableArray<ApplicationParty> EndUsers { get; init; } = EndUsers.IsDefault ? [] : EndUsers;

    /// <summary>Block 22, and BIS-748P-A.</summary>
    public ImmutableArray<ApplicationItem> Items { get; init; } = Items.IsDefault ? [] : Items;

    /// <summary>Every party that is filled in, with its block.</summary>
    public IEnumerable<(string Block, ApplicationParty Party)> Parties()
    {
        foreach (var (block, party) in new[]
        {
            ("14", Applicant), ("15", OtherParty), ("16", Purchaser), ("17", IntermediateConsignee), ("18", UltimateConsignee), ("20", OriginalUltimateConsignee),
        })
        {
            if (party is not null)
            {
                yield return (block, party);
            }
        }

        foreach (var user in EndUsers)
        {
            yield return ("19", user);
        }
    }
}
