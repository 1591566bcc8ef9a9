namespace Interdict.Law.Licensing;

/// <summary>A party of an application: Blocks 14 to 20 of BIS-748P.</summary>
/// <param name="Name">Its full legal name.</param>
/// <param name="Address">Street and number; a post office box is no address of a consignee.</param>
/// <param name="City">The city.</param>
/// <param name="Region">State or province.</param>
/// <param name="PostalCode">The postal code.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Cin">The company identification number of SNAP-R; of the applicant.</param>
/// <param name="Listed">The entry of a list that it is, as the determination found or the user said; <c>null</c> where none was.</param>
public sealed record ApplicationParty(
    string? Name = null, string? Address = null, string? City = null, string? Region = null, string? PostalCode = null, string? Country = null, string? Cin = null, string? Listed = null)
{
    /// <summary>The party on one line.</summary>
    public override string ToString() => string.Join(", ", new[] { Name, Address, City, Region, PostalCode, Country }.Where(t => !string.IsNullOrWhiteSpace(t)));
}
