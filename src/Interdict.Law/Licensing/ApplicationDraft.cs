using System.Collections.Immutable;
using System.Globalization;
using Interdict.Law.Determining;
using Interdict.Law.Effects;

namespace Interdict.Law.Licensing;

/// <summary>Drafts an application from a transaction that was determined: what is known goes into its block, the rest stays empty.</summary>
public static class ApplicationDraft
{
    /// <summary>Drafts a case.</summary>
    /// <param name="id">Your own name for it.</param>
    /// <param name="transaction">The transaction.</param>
    /// <param name="determination">What was determined of it.</param>
    /// <exception cref="LicensingException">The transaction is prohibited: no application can be drafted for it here.</exception>
    public static LicenseCase From(string id, Transaction transaction, Determination determination)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(determination);
        if (determination.Outcome == Outcome.Prohibited)
        {
            throw new LicensingException("the transaction is prohibited on the bases given; a license of BIS does not lift a denial order or a block of property: see the determination");
        }

        var bases = determination.Bases.Where(static b => b is { Certain: Truth.Yes, Prohibits: false }).Select(static b => new CaseBasis(b.Rule, b.Citation, b.Words)).Distinct().ToImmutableArray();
        ApplicationParty? First(PartyRole role) => transaction.Parties.Where(p => p.Role == role).Select(p => Party(p, determination)).FirstOrDefault();
        var users = transaction.Parties.Where(static p => p.Role == PartyRole.EndUser).Select(p => Party(p, determination)).ToImmutableArray();
        var consignee = First(PartyRole.UltimateConsignee) ?? (users.Length == 1 ? users[0] : null);
        var items = transaction.Items.Select(Item).ToImmutableArray();
        // Texts that only the applicant knows are there and empty, so that whoever opens the file sees where they go.
        var application = new LicenseApplication(
            Contact: "", Telephone: "", Facsimile: "", Applicant: new("", "", "", "", "", "US", ""), Signature: "",
            Type: transaction.Kind is TransactionKind.Export or TransactionKind.DeemedExport ? ApplicationType.Export : ApplicationType.Reexport,
            Date: transaction.Date,
            Documents: ["letter-of-explanation", .. items.Length > 1 ? ["bis-748p-a"] : Array.Empty<string>(), .. users.Length > 1 ? ["bis-748p-b"] : Array.Empty<string>()],
            Purchaser: First(PartyRole.Purchaser),
            IntermediateConsignee: First(PartyRole.IntermediateConsignee),
            UltimateConsignee: consignee,
            EndUsers: users.Length == 1 && users[0] == consignee ? [] : users,
            SpecificEndUse: transaction.EndUse ?? "",
            Items: items,
            TotalValue: items.All(static i => i.TotalPrice is not null) && !items.IsEmpty ? items.Sum(static i => i.TotalPrice!.Value) : null,
            AdditionalInformation: Information(determination, bases, [First(PartyRole.Purchaser), First(PartyRole.IntermediateConsignee), consignee, .. users]));
        return new(id, application, bases, determination.LawVersion);
    }

    private static ApplicationParty Party(TransactionParty party, Determination determination)
    {
        var entries = party.Listings.Select(static l => l.Entry.Id.ToString()).ToHashSet(StringComparer.Ordinal);
        return new(party.Name, "", "", "", "", party.Country ?? "", Listed: determination.Bases.FirstOrDefault(b => b is { Certain: Truth.Yes, Entry: { } entry } && entries.Contains(entry))?.Entry);
    }

    // The value of a line is its total; other currencies are the applicant's to convert.
    private static ApplicationItem Item(TransactionItem item) => new(
        item.Eccn?.ToString(), item.Quantity, item.Quantity is null ? null : "each",
        item is { Currency: "USD" or null, Amount: { } amount, Quantity: > 0 and var quantity } ? Math.Round(amount / quantity, 4) : null,
        item is { Currency: "USD" or null } ? item.Amount : null, item.Description);

    private static string? Information(Determination determination, ImmutableArray<CaseBasis> bases, ImmutableArray<ApplicationParty?> parties)
    {
        var sections = bases.Select(static b => b.Rule).Where(static r => r.StartsWith("744.", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        var listed = parties.OfType<ApplicationParty>().Where(static p => p.Listed is not null).Select(static p => $"{p.Name} ({p.Listed})").Distinct(StringComparer.Ordinal).ToList();
        return sections.Count == 0 && listed.Count == 0 ? null : string.Create(
            CultureInfo.InvariantCulture,
            $"This application is submitted because of the license requirement in {string.Join(", ", sections.Select(static s => $"15 CFR {s}"))}{(listed.Count > 0 ? $"; listed parties: {string.Join("; ", listed)}" : "")}. Determination {determination.Id} of {determination.LawVersion}.");
    }
}
