namespace Interdict.Law.Determining;

/// <summary>A letter by which BIS informed one exporter of a license requirement ("is informed", 15 CFR 744.11(c) among others). It binds its recipient only and stands in no list.</summary>
/// <param name="Id">The company's own reference.</param>
/// <param name="From">The day from which it binds.</param>
/// <param name="Party">The party it names, as the company writes it; <c>null</c> for any.</param>
/// <param name="Country">The destination it names; <c>null</c> for any.</param>
/// <param name="Eccn">The items it names; <c>null</c> for all.</param>
/// <param name="Citation">The section on which it rests.</param>
public sealed record PrivateNotice(string Id, DateOnly From, string? Party, string? Country, Eccn? Eccn, string Citation);
