using Interdict.Lists;

namespace Interdict.Law.Licensing;

/// <summary>A paper that goes with an application.</summary>
/// <param name="Id">As Block 6 names it.</param>
/// <param name="Title">What it is.</param>
/// <param name="Needed">Yes, or Unknown where the section must be read for it.</param>
/// <param name="There">Whether Block 6 or 7 names it.</param>
/// <param name="Why">Why.</param>
/// <param name="Citation">The law.</param>
/// <param name="Provenance">How sure that is.</param>
public sealed record Attachment(string Id, string Title, Truth Needed, bool There, string Why, string Citation, Provenance Provenance);
