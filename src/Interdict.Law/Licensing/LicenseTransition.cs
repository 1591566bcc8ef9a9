using Interdict.Lists;

namespace Interdict.Law.Licensing;

/// <summary>One step that is allowed.</summary>
/// <param name="From">The state before.</param>
/// <param name="To">The state after.</param>
/// <param name="By">Whose act it is: <c>applicant</c>, <c>bis</c>, or <c>desk</c> where a balance or a day brings it about.</param>
/// <param name="Citation">The law.</param>
/// <param name="Words">What happened, in a phrase.</param>
/// <param name="Provenance">How sure that is.</param>
public sealed record LicenseTransition(LicenseState From, LicenseState To, string By, string Citation, string Words, Provenance Provenance);
