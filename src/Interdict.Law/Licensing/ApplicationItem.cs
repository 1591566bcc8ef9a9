namespace Interdict.Law.Licensing;

/// <summary>One item of an application: Block 22 of BIS-748P, repeated on BIS-748P-A.</summary>
/// <param name="Eccn">22(a).</param>
/// <param name="Quantity">22(e), in <paramref name="Units"/>; <c>null</c> for software and technology that is licensed without one.</param>
/// <param name="Units">22(f).</param>
/// <param name="UnitPrice">22(g), in US dollars.</param>
/// <param name="TotalPrice">22(h), in US dollars.</param>
/// <param name="Description">22(j).</param>
/// <param name="Performance">22(b): adjusted peak performance of a computer.</param>
/// <param name="Model">22(c).</param>
/// <param name="Ccats">22(d).</param>
/// <param name="Manufacturer">22(i).</param>
public sealed record ApplicationItem(
    string? Eccn = null, decimal? Quantity = null, string? Units = null, decimal? UnitPrice = null, decimal? TotalPrice = null, string? Description = null,
    string? Performance = null, string? Model = null, string? Ccats = null, string? Manufacturer = null);
