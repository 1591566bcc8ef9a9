namespace Interdict.Lists;

/// <summary>
/// A place in a published series, normalized so that "84 F.R. 54,004, 10/9/19" and "84 FR 54004" are equal.
/// Two pages may be one document: ask a <see cref="DocumentCatalog"/>.
/// </summary>
/// <param name="Reporter">The series.</param>
/// <param name="Volume">The volume; 0 where <paramref name="Reporter"/> is <see cref="Reporter.Other"/>.</param>
/// <param name="Page">The page cited; 0 where <paramref name="Reporter"/> is <see cref="Reporter.Other"/>.</param>
/// <param name="Date">The date printed beside it; <c>null</c> where none is.</param>
/// <param name="Raw">The text, only where it could not be normalized.</param>
public sealed record Citation(Reporter Reporter, int Volume, int Page, DateOnly? Date = null, string? Raw = null)
{
    /// <summary>Whether both point at the same page, whatever dates are printed beside them.</summary>
    public bool SamePage(Citation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Reporter == other.Reporter && Volume == other.Volume && Page == other.Page && string.Equals(Raw, other.Raw, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override string ToString() => Reporter == Reporter.FederalRegister ? $"{Volume} FR {Page}" : Raw ?? "";
}
