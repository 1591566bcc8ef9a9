namespace Interdict.Lists;

/// <summary>What kind of number an identifier is. Numbers of two kinds are never the same identifier, whatever their digits, unless one of the kinds is one of the wide ones
/// (<see cref="Unknown"/>, <see cref="Registration"/>, <see cref="TaxId"/>, <see cref="NationalId"/>) and may hold the other.</summary>
public enum IdentifierScheme : byte
{
    /// <summary>Nobody said, and the form does not tell.</summary>
    Unknown,

    /// <summary>Legal entity identifier, ISO 17442: 18 letters and digits, two check digits (ISO 7064, MOD 97-10).</summary>
    Lei,

    /// <summary>IMO number of a ship, or of a company that owns or manages ships: seven digits, the last a check digit, by a different rule for each of the two.</summary>
    Imo,

    /// <summary>China's unified social credit code, GB 32100-2015: 18 characters, the last a check character. The ninth to seventeenth are the <see cref="OrganizationCode"/>.</summary>
    Uscc,

    /// <summary>China's organization code, GB 11714-1997: eight characters and a check character.</summary>
    OrganizationCode,

    /// <summary>Russia's main state registration number of a legal entity: 13 digits, the last a check digit.</summary>
    Ogrn,

    /// <summary>The same of a sole proprietor: 15 digits.</summary>
    Ogrnip,

    /// <summary>Russia's taxpayer number: 10 digits (legal entities, one check digit) or 12 (persons, two).</summary>
    Inn,

    /// <summary>Business identifier code (SWIFT), ISO 9362: 8 characters, or 11 with a branch; <c>XXX</c> is the head office. It has no check digit.</summary>
    Bic,

    /// <summary>Unique entity identifier of SAM.gov: 12 letters and digits without I and O. Its check rule is not published.</summary>
    Uei,

    /// <summary>A passport's number.</summary>
    Passport,

    /// <summary>A number of some business register; nobody said which.</summary>
    Registration,

    /// <summary>A tax number; nobody said which.</summary>
    TaxId,

    /// <summary>A person's national number or identity card; nobody said which.</summary>
    NationalId,

    /// <summary>A business register's number of another named kind (<c>okpo</c>, <c>folio-mercantil</c>).</summary>
    OtherRegistration,

    /// <summary>A tax number of another named kind (<c>nit</c>, <c>ruc</c>).</summary>
    OtherTax,

    /// <summary>A person's number of another named kind (<c>cedula</c>, <c>curp</c>).</summary>
    OtherNational,

    /// <summary>Any other named kind (<c>mmsi</c>, <c>isin</c>).</summary>
    Other,
}
