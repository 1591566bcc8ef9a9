namespace Interdict.Sources;

/// <summary>Names for the kinds of identifier that OFAC and the CSL label, and which labels are no identifier at all.</summary>
internal static class IdentifierKinds
{
    // Label as printed (without a final period or colon) and our short name for it.
    private static readonly (string Label, string Kind)[] Known =
    [
        ("Passport", "passport"),
        ("Stateless Person Passport", "passport"),
        ("Diplomatic Passport", "passport"),
        ("National ID No", "national-id"),
        ("National Foreign ID Number", "national-id"),
        ("Personal ID Card", "national-id"),
        ("Identification Number", "identification-number"),
        ("Tax ID No", "tax-id"),
        ("Registration Number", "registration"),
        ("Registration ID", "registration"),
        ("Business Registration Number", "registration"),
        ("Company Number", "registration"),
        ("Commercial Registry Number", "registration"),
        ("Chamber of Commerce Number", "registration"),
        ("Trade License No", "registration"),
        ("C.R. No", "registration"),
        ("Enterprise Number", "registration"),
        ("Government Gazette Number", "okpo"),
        ("Unified Social Credit Code (USCC)", "uscc"),
        ("Legal Entity Number", "lei"),
        ("SWIFT/BIC", "bic"),
        ("ISIN", "isin"),
        ("Equity Ticker", "ticker"),
        ("Vessel Registration Identification", "vessel-registration"),
        ("Vessel Registration Number", "vessel-registration"),
        ("MMSI", "mmsi"),
        ("Aircraft Manufacturer's Serial Number (MSN)", "aircraft-serial"),
        ("Aircraft Construction Number (also called L/N or S/N or F/N)", "aircraft-serial"),
        ("Aircraft Serial Identification", "aircraft-serial"),
        ("Aircraft Tail Number", "tail-number"),
        ("Aircraft Mode S Transponder Code", "transponder"),
        ("Cedula No", "cedula"),
        ("NIT #", "nit"),
        ("NIT", "nit"),
        ("RIF #", "rif"),
        ("RUC #", "ruc"),
        ("RTN", "rtn"),
        ("R.F.C", "rfc"),
        ("C.U.R.P", "curp"),
        ("C.U.I.T", "cuit"),
        ("C.U.I", "cui"),
        ("C.U.I.P", "cuip"),
        ("N.I.E", "nie"),
        ("D.N.I", "dni"),
        ("I.F.E", "ife"),
        ("SSN", "ssn"),
        ("SRE Permit No", "sre-permit"),
        ("V.A.T. Number", "vat"),
        ("UK Company Number", "registration"),
        ("US FEIN", "tax-id"),
        ("Driver's License No", "drivers-license"),
        ("License", "license"),
        ("Residency Number", "residency"),
        ("Birth Certificate Number", "birth-certificate"),
        ("Electoral Registry No", "electoral-registry"),
        ("Folio Mercantil No", "folio-mercantil"),
        ("Matricula Mercantil No", "matricula-mercantil"),
        ("Public Registration Number", "registration"),
        ("Economic Register Number (CBLS)", "registration"),
        ("Central Registration System Number", "registration"),
        ("Turkish Identification Number", "national-id"),
        ("Afghan Money Service Provider License Number", "license"),
        ("Italian Fiscal Code", "tax-id"),
        ("Fiscal Code", "tax-id"),
        ("Tazkira National ID Card", "national-id"),
        ("Kenyan ID No", "national-id"),
        ("LE Number", "national-id"),
        ("Phone Number", "phone"),
        ("Email Address", "email"),
        ("Website", "website"),
        ("D-U-N-S Number", "duns"),
        ("Bank Identifier Code", "bic"),
        ("BIK (RU)", "bik"),
        ("Vessel Call Sign", "call-sign"),
    ];

    /// <summary>
    /// Reads a label at the start of <paramref name="text"/>: the longest known one that a space ends. Digital currency addresses
    /// (<c>Digital Currency Address - XBT</c>) are of kind <c>crypto-xbt</c>.
    /// </summary>
    public static bool TryTakeLabel(ReadOnlySpan<char> text, out string kind, out ReadOnlySpan<char> value)
    {
        kind = "";
        value = default;
        const string Currency = "Digital Currency Address - ";
        if (text.StartsWith(Currency, StringComparison.OrdinalIgnoreCase))
        {
            var rest = text[Currency.Length..];
            var space = rest.IndexOf(' ');
            if (space > 0)
            {
                kind = $"crypto-{rest[..space].ToString().ToLowerInvariant()}";
                value = rest[(space + 1)..].Trim();
                return true;
            }
        }

        var longest = 0;
        foreach (var (label, known) in Known)
        {
            if (label.Length <= longest || !text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var rest = text[label.Length..].TrimStart(".:");
            if (rest.IsEmpty || rest[0] == ' ')
            {
                (longest, kind) = (label.Length, known);
                value = rest.Trim();
            }
        }

        return longest > 0 && !value.IsEmpty;
    }

    /// <summary>Our name for a label that stands by itself; <c>null</c> where it labels no identifier.</summary>
    public static string? Of(ReadOnlySpan<char> label)
    {
        label = label.Trim().TrimEnd(".:");
        const string Currency = "Digital Currency Address - ";
        if (label.StartsWith(Currency, StringComparison.OrdinalIgnoreCase))
        {
            return $"crypto-{label[Currency.Length..].ToString().ToLowerInvariant()}";
        }

        foreach (var (known, kind) in Known)
        {
            if (label.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>A kind and value with the vessel's and aircraft's registry told from its number: "IMO 8404991" is an <c>imo</c>.</summary>
    public static (string Kind, string Value) Refine(string kind, string value) =>
        kind is "vessel-registration" or "identification-number" && value.StartsWith("IMO ", StringComparison.OrdinalIgnoreCase)
            ? ("imo", value[4..].Trim())
            : (kind, value);
}
