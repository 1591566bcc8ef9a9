using System.Globalization;
using System.Text;
using System.Xml;

namespace Interdict.Bench;

/// <summary>
/// Writes a file in the schema of OFAC's advanced XML (<c>sdn_advanced.xsd</c>) about parties that do not exist: as many as wanted, each with about as much as
/// an entry of the official file has (6 kB). The same number gives the same bytes.
/// </summary>
internal static class OfacAdvancedFile
{
    private const string Namespace = "http://www.un.org/sanctions/1.0";

    private static readonly string[] Words = ["Anchor", "Birch", "Copper", "Delta", "Ember", "Falcon", "Granite", "Harbor", "Indigo", "Juniper", "Kestrel", "Lumen", "Meadow", "North"];

    private static readonly (string Set, string Value, (string Attribute, string Text)[] More, string[] Texts)[] Sets =
    [
        ("AliasTypeValues", "AliasType", [], ["A.K.A.", "F.K.A.", "N.K.A.", "Name"]),
        ("AreaCodeValues", "AreaCode", [("CountryID", "1"), ("AreaCodeTypeID", "1"), ("Description", "Norway")], ["NO"]),
        ("AreaCodeTypeValues", "AreaCodeType", [], ["Country"]),
        ("CalendarTypeValues", "CalendarType", [], ["Gregorian"]),
        ("CountryValues", "Country", [("ISO2", "NO")], ["Norway", "Kenya", "Panama"]),
        ("CountryRelevanceValues", "CountryRelevance", [], ["None Selected"]),
        ("DecisionMakingBodyValues", "DecisionMakingBody", [("OrganisationID", "1")], ["OFAC"]),
        ("DetailReferenceValues", "DetailReference", [], ["Male", "Female"]),
        ("DetailTypeValues", "DetailType", [], ["DATE", "LOOKUP", "TEXT", "COUNTRY"]),
        ("DocNameStatusValues", "DocNameStatus", [], ["Primary Latin", "Other script"]),
        ("EntryEventTypeValues", "EntryEventType", [], ["Created"]),
        ("EntryLinkTypeValues", "EntryLinkType", [], ["None"]),
        ("ExRefTypeValues", "ExRefType", [], ["URL"]),
        ("FeatureTypeValues", "FeatureType", [("FeatureTypeGroupID", "1")], ["Birthdate", "Place of Birth", "Location", "Nationality Country", "Gender", "SWIFT/BIC", "Title", "Website"]),
        ("FeatureTypeGroupValues", "FeatureTypeGroup", [], ["Details"]),
        ("IDRegDocDateTypeValues", "IDRegDocDateType", [], ["Issue Date", "Expiration Date"]),
        ("IDRegDocTypeValues", "IDRegDocType", [], ["Passport", "Registration Number", "Tax ID No."]),
        ("IdentityFeatureLinkTypeValues", "IdentityFeatureLinkType", [], ["Unknown"]),
        ("LegalBasisValues", "LegalBasis", [("LegalBasisTypeID", "1"), ("SanctionsProgramID", "1"), ("LegalBasisShortRef", "EO 13224")], ["Executive Order 13224 (Terrorism)"]),
        ("LegalBasisTypeValues", "LegalBasisType", [], ["Executive Order"]),
        ("ListValues", "List", [], ["SDN List", "Consolidated List"]),
        ("LocPartTypeValues", "LocPartType", [], ["ADDRESS1", "ADDRESS2", "CITY", "STATE/PROVINCE", "POSTAL CODE", "REGION"]),
        ("LocPartValueStatusValues", "LocPartValueStatus", [], ["Unknown"]),
        ("LocPartValueTypeValues", "LocPartValueType", [], ["Unknown"]),
        ("NamePartTypeValues", "NamePartType", [], ["Last Name", "First Name", "Middle Name", "Entity Name", "Vessel Name"]),
        ("OrganisationValues", "Organisation", [], ["Treasury"]),
        ("PartySubTypeValues", "PartySubType", [("PartyTypeID", "1")], ["Unknown"]),
        ("PartyTypeValues", "PartyType", [], ["Individual", "Entity", "Location", "Transport"]),
        ("RelationQualityValues", "RelationQuality", [], ["None", "High"]),
        ("RelationTypeValues", "RelationType", [("Symmetrical", "false")], ["Owned or Controlled By", "Acting for or on behalf of"]),
        ("ReliabilityValues", "Reliability", [], ["Confirmed", "Reported"]),
        ("SanctionsProgramValues", "SanctionsProgram", [("SubsidiaryBodyID", "1")], ["SDGT"]),
        ("SanctionsTypeValues", "SanctionsType", [], ["Program", "Block"]),
        ("ScriptValues", "Script", [("ScriptCode", "Latn")], ["Latin", "Cyrillic"]),
        ("ScriptStatusValues", "ScriptStatus", [], ["Official"]),
        ("SubsidiaryBodyValues", "SubsidiaryBody", [("Notional", "false"), ("DecisionMakingBodyID", "1")], ["OFAC"]),
        ("SupInfoTypeValues", "SupInfoType", [], ["Remark"]),
        ("TargetTypeValues", "TargetType", [], ["Unknown"]),
        ("ValidityValues", "Validity", [], ["Valid", "Fraudulent"]),
    ];

    /// <summary>Writes the file.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="parties">How many parties: every second a person, the others organizations.</param>
    public static void Write(Stream stream, int parties)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CloseOutput = false });
        xml.WriteStartDocument();
        xml.WriteStartElement("Sanctions", Namespace);
        xml.WriteAttributeString("Version", "1");
        Date(xml, "DateOfIssue", 2026, 3, 2);
        References(xml);
        Section(xml, "Locations", parties, Location);
        Section(xml, "IDRegDocuments", parties, Document);
        Section(xml, "DistinctParties", parties, Party);
        Section(xml, "ProfileRelationships", parties / 3, Relationship);
        Section(xml, "SanctionsEntries", parties, Sanctions);
        xml.WriteStartElement("SanctionsEntryLinks");
        xml.WriteFullEndElement();
        xml.WriteEndElement();
    }

    private static bool IsPerson(int n) => n % 2 == 0;

    private static string Word(int n, int step = 0) => Words[(n + step) % Words.Length];

    private static void Section(XmlWriter xml, string name, int count, Action<XmlWriter, int> one)
    {
        xml.WriteStartElement(name);
        for (var n = 1; n <= count; n++)
        {
            one(xml, n);
        }

        xml.WriteFullEndElement();
    }

    private static void References(XmlWriter xml)
    {
        xml.WriteStartElement("ReferenceValueSets");
        foreach (var (set, value, more, texts) in Sets)
        {
            xml.WriteStartElement(set);
            for (var id = 1; id <= texts.Length; id++)
            {
                // The second subtype belongs to the second type.
                Start(xml, value, ("ID", id));
                foreach (var (attribute, text) in more)
                {
                    xml.WriteAttributeString(attribute, text);
                }

                xml.WriteString(texts[id - 1]);
                xml.WriteEndElement();
            }

            if (value == "PartySubType")
            {
                Start(xml, value, ("ID", 2), ("PartyTypeID", 2));
                xml.WriteString("Unknown");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Location(XmlWriter xml, int n)
    {
        Start(xml, "Location", ("ID", n));
        Empty(xml, "LocationCountry", ("CountryID", (n % 3) + 1), ("CountryRelevanceID", 1));
        foreach (var (type, text) in ((int, string)[])[(1, $"{n} {Word(n)} Street"), (2, $"Floor {n % 40}"), (3, $"Port {Word(n, 5)}"), (5, $"{n:00000}")])
        {
            Start(xml, "LocationPart", ("LocPartTypeID", type));
            Start(xml, "LocationPartValue");
            xml.WriteAttributeString("Primary", "true");
            Numbers(xml, ("LocPartValueTypeID", 1), ("LocPartValueStatusID", 1));
            xml.WriteElementString("Value", text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        Empty(xml, "FeatureVersionReference", ("FeatureVersionID", n * 10));
        xml.WriteEndElement();
    }

    private static void Document(XmlWriter xml, int n)
    {
        Start(xml, "IDRegDocument", ("ID", n), ("IDRegDocTypeID", IsPerson(n) ? 1 : 2), ("IdentityID", n), ("IssuedBy-CountryID", (n % 3) + 1), ("ValidityID", 1));
        xml.WriteElementString("IDRegistrationNo", $"{(char)('A' + (n % 26))}{n:0000000}");
        Start(xml, "DocumentDate", ("IDRegDocDateTypeID", 2));
        Period(xml, (2030, 1, 31), (2030, 1, 31));
        xml.WriteEndElement();
        Empty(xml, "DocumentedNameReference", ("DocumentedNameID", n * 10));
        xml.WriteEndElement();
    }

    private static void Party(XmlWriter xml, int n)
    {
        xml.WriteStartElement("DistinctParty");
        Numbers(xml, ("FixedRef", n));
        xml.WriteElementString("Comment", n % 5 == 0 ? $"all offices of {Word(n)} worldwide" : "");
        Start(xml, "Profile", ("ID", n), ("PartySubTypeID", IsPerson(n) ? 1 : 2));
        Identity(xml, n);
        var features = 0;
        if (IsPerson(n))
        {
            Feature(xml, n, ref features, 1, x => Period(x, (1940 + (n % 60), 1, 1), (1940 + (n % 60), 12, 31)), (1, ""));
            Feature(xml, n, ref features, 2, null, (3, $"Port {Word(n, 3)}, Norway"));
            Feature(xml, n, ref features, 5, null, (2, ""), detailReference: (n % 4 / 2) + 1);
            Feature(xml, n, ref features, 7, null, (3, $"Director of {Word(n, 7)} {Word(n, 2)}"));
        }
        else
        {
            Feature(xml, n, ref features, 6, null, (3, $"{Word(n)[..4].ToUpperInvariant()}NOKK"));
            Feature(xml, n, ref features, 8, null, (3, $"www.{Word(n)}{n}.example"));
        }

        Feature(xml, n, ref features, 3, null, (4, null), location: n);
        Empty(xml, "SanctionsEntryReference", ("SanctionsEntryID", n));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Identity(XmlWriter xml, int n)
    {
        Start(xml, "Identity", ("ID", n), ("FixedRef", n));
        xml.WriteAttributeString("Primary", "true");
        xml.WriteAttributeString("False", "false");
        for (var alias = 0; alias < 3; alias++)
        {
            Start(xml, "Alias", ("FixedRef", n), ("AliasTypeID", alias == 0 ? 4 : alias));
            xml.WriteAttributeString("Primary", alias == 0 ? "true" : "false");
            xml.WriteAttributeString("LowQuality", alias == 2 ? "true" : "false");
            Documented(xml, n, alias, 1, IsPerson(n) ? [(1, $"{Word(n)}er{n}"), (2, $"{Word(n, 1 + alias)}a"), (3, Word(n, 4))] : [(4, $"{Word(n, alias)} {Word(n, 6)} Trading {n} Ltd.")]);
            if (alias == 0 && n % 4 == 0)
            {
                Documented(xml, n, 5, 2, [(1, $"Северов{n}"), (2, "Пётр")]);
            }

            xml.WriteEndElement();
        }

        xml.WriteStartElement("NamePartGroups");
        for (var type = 1; type <= 5; type++)
        {
            xml.WriteStartElement("MasterNamePartGroup");
            Empty(xml, "NamePartGroup", ("ID", (n * 10) + type), ("NamePartTypeID", type));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Documented(XmlWriter xml, int n, int number, int script, (int Type, string Text)[] pieces)
    {
        Start(xml, "DocumentedName", ("ID", (n * 10) + number), ("FixedRef", n), ("DocNameStatusID", script));
        foreach (var (type, text) in pieces)
        {
            xml.WriteStartElement("DocumentedNamePart");
            Start(xml, "NamePartValue", ("NamePartGroupID", (n * 10) + type), ("ScriptID", script), ("ScriptStatusID", 1));
            xml.WriteAttributeString("Acronym", "false");
            xml.WriteString(text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Feature(
        XmlWriter xml, int n, ref int number, int type, Action<XmlWriter>? period, (int DetailType, string? Text) detail, int detailReference = 0, int location = 0)
    {
        Start(xml, "Feature", ("ID", (n * 10) + number), ("FeatureTypeID", type));
        Start(xml, "FeatureVersion", ("ID", (n * 10) + number), ("ReliabilityID", 1));
        number++;
        xml.WriteElementString("Comment", "");
        period?.Invoke(xml);
        if (period is null && detail.Text is { } text)
        {
            Start(xml, "VersionDetail", ("DetailTypeID", detail.DetailType));
            if (detailReference > 0)
            {
                Numbers(xml, ("DetailReferenceID", detailReference));
            }

            xml.WriteString(text);
            xml.WriteEndElement();
        }

        if (location > 0)
        {
            Empty(xml, "VersionLocation", ("LocationID", location));
        }

        xml.WriteEndElement();
        Empty(xml, "IdentityReference", ("IdentityID", n), ("IdentityFeatureLinkTypeID", 1));
        xml.WriteEndElement();
    }

    private static void Relationship(XmlWriter xml, int n)
    {
        Start(xml, "ProfileRelationship", ("ID", n), ("From-ProfileID", n * 3), ("To-ProfileID", n), ("RelationTypeID", (n % 2) + 1), ("RelationQualityID", 1));
        xml.WriteAttributeString("Former", "false");
        Numbers(xml, ("SanctionsEntryID", n * 3));
        xml.WriteElementString("Comment", "");
        xml.WriteEndElement();
    }

    private static void Sanctions(XmlWriter xml, int n)
    {
        Start(xml, "SanctionsEntry", ("ID", n), ("ProfileID", n), ("ListID", 1));
        Start(xml, "EntryEvent", ("ID", n), ("EntryEventTypeID", 1), ("LegalBasisID", 1));
        xml.WriteElementString("Comment", "");
        Date(xml, "Date", 2000 + (n % 26), (n % 12) + 1, (n % 28) + 1);
        xml.WriteEndElement();
        foreach (var (type, comment) in ((int, string)[])[(1, "SDGT"), (2, "")])
        {
            Start(xml, "SanctionsMeasure", ("ID", (n * 10) + type), ("SanctionsTypeID", type));
            xml.WriteElementString("Comment", comment);
            Start(xml, "DatePeriod", ("CalendarTypeID", 1));
            Fixed(xml);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Period(XmlWriter xml, (int Year, int Month, int Day) first, (int Year, int Month, int Day) last)
    {
        Start(xml, "DatePeriod", ("CalendarTypeID", 1));
        Fixed(xml);
        foreach (var (name, (year, month, day)) in ((string, (int, int, int))[])[("Start", first), ("End", last)])
        {
            xml.WriteStartElement(name);
            xml.WriteAttributeString("Approximate", "false");
            Fixed(xml);
            Point(xml, "From", year, month, day);
            Point(xml, "To", year, month, day);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Fixed(XmlWriter xml)
    {
        foreach (var part in (ReadOnlySpan<string>)["YearFixed", "MonthFixed", "DayFixed"])
        {
            xml.WriteAttributeString(part, "false");
        }
    }

    private static void Point(XmlWriter xml, string name, int year, int month, int day)
    {
        xml.WriteStartElement(name);
        Parts(xml, year, month, day);
        xml.WriteEndElement();
    }

    private static void Date(XmlWriter xml, string name, int year, int month, int day)
    {
        Start(xml, name, ("CalendarTypeID", 1));
        Parts(xml, year, month, day);
        xml.WriteEndElement();
    }

    private static void Parts(XmlWriter xml, int year, int month, int day)
    {
        xml.WriteElementString("Year", year.ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("Month", month.ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("Day", day.ToString(CultureInfo.InvariantCulture));
    }

    private static void Empty(XmlWriter xml, string name, params ReadOnlySpan<(string, int)> numbers)
    {
        Start(xml, name, numbers);
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string name, params ReadOnlySpan<(string, int)> numbers)
    {
        xml.WriteStartElement(name);
        Numbers(xml, numbers);
    }

    private static void Numbers(XmlWriter xml, params ReadOnlySpan<(string Name, int Number)> numbers)
    {
        foreach (var (name, number) in numbers)
        {
            xml.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));
        }
    }
}
